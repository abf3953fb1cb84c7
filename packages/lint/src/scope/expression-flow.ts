import { children, type Expression, parseExpression } from "@argotsx/expr";

/** Operators whose result is a boolean or a number, whatever the operands hold. */
const harmlessOperators: ReadonlySet<string> = new Set(
  "or and == != < > <= >= in matches contains startsWith endsWith .. - * / % **".split(" "),
);

/** Functions whose result holds only digits, letters and a few signs that no language gives a meaning to. */
const harmlessFunctions: ReadonlySet<string> = new Set(
  "asInt asFloat int float len abs round ceil floor bool toBase64 sprig.b64enc sprig.b32enc sprig.int sprig.int64 sprig.float64 sprig.atoi sprig.len sprig.sha1sum sprig.sha256sum sprig.sha512sum sprig.adler32sum".split(
    " ",
  ),
);

/** Functions whose result is a literal of Python and JavaScript. */
const quotingFunctions: ReadonlySet<string> = new Set(["toJson", "toJSON", "sprig.toJson"]);

const nameOf = (node: Expression): string | undefined => {
  if (node.kind === "name") return node.name;
  if (node.kind !== "member" || node.property.kind !== "string") return undefined;
  const object = nameOf(node.object);
  return object === undefined ? undefined : `${object}.${node.property.value}`;
};

/** The parts of a variable such as `inputs.parameters["my-input"]`. */
const partsOf = (node: Expression): readonly string[] | undefined => {
  if (node.kind === "name") return [node.name];
  if (node.kind !== "member" || node.property.kind !== "string") return undefined;
  const object = partsOf(node.object);
  return object === undefined ? undefined : [...object, node.property.value];
};

const collect = (node: Expression, isQuoted: boolean, found: (readonly string[])[]): void => {
  const parts = partsOf(node);
  if (parts !== undefined) {
    found.push(parts);
    return;
  }
  const through = (nodes: readonly Expression[]) => {
    for (const one of nodes) collect(one, isQuoted, found);
  };
  if (node.kind === "conditional") through([node.then, node.otherwise]);
  else if (node.kind === "unary") return;
  else if (node.kind === "binary") {
    if (!harmlessOperators.has(node.operator)) through([node.left, node.right]);
  } else if (node.kind === "call") {
    const name = nameOf(node.callee) ?? "";
    if (!harmlessFunctions.has(name) && !(isQuoted && quotingFunctions.has(name))) through(node.arguments);
  } else through(children(node));
};

/**
 * The variables whose text can become a part of what an expression gives: not those that are only compared, counted or
 * encoded. `isQuoted` says that JSON is as good as encoded where the result goes.
 */
export const flowOf = (source: string, isQuoted: boolean): readonly (readonly string[])[] => {
  const { tree } = parseExpression(source);
  const found: (readonly string[])[] = [];
  if (tree !== undefined) collect(tree, isQuoted, found);
  return found;
};
