import { children, type Expression, parseExpression } from "@argotsx/expr";

/** A comparison of how something ended with a word. */
export interface StatusComparison {
  /** `steps.a.status` and the like. */
  readonly variable: string;
  readonly word: string;
  /** Where the word stands. */
  readonly start: number;
  readonly end: number;
}

const isStatus = (variable: string): boolean =>
  /^(?:status|workflow\.status|lastRetry\.status|(?:steps|tasks)\..+\.status)$/.test(variable);

const inWhen = /\{\{\s*([\w.-]+)\s*\}\}['"]?\s*(?:==|!=)\s*(['"]?)([A-Za-z]\w*)\2/g;

/** Those of a condition such as `{{steps.a.status}} == Succeeded`. */
export const comparisonsInWhen = (text: string): readonly StatusComparison[] =>
  [...text.matchAll(inWhen)].flatMap((match) => {
    const [whole, variable = "", quote = "", word = ""] = match;
    const end = match.index + whole.length - quote.length;
    return isStatus(variable) ? [{ variable, word, start: end - word.length, end }] : [];
  });

const variableOf = (node: Expression): string | undefined => {
  if (node.kind === "name") return node.name;
  if (node.kind !== "member" || node.property.kind !== "string") return undefined;
  const object = variableOf(node.object);
  return object === undefined ? undefined : `${object}.${node.property.value}`;
};

/** Those of an expression. */
export const comparisonsInExpression = (source: string): readonly StatusComparison[] => {
  const { tree } = parseExpression(source);
  const found: StatusComparison[] = [];
  const open = tree === undefined ? [] : [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...children(node));
    if (node.kind !== "binary" || (node.operator !== "==" && node.operator !== "!=")) continue;
    for (const [left, right] of [
      [node.left, node.right],
      [node.right, node.left],
    ] as const) {
      const variable = variableOf(left);
      if (variable === undefined || !isStatus(variable) || right.kind !== "string" || right.at === undefined) continue;
      found.push({ variable, word: right.value, start: right.at.start, end: right.at.end });
    }
  }
  return found;
};
