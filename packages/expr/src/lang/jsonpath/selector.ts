import { EvaluationError } from "../value.ts";

/** One step of a selector. `filter` and `script` hold their text. */
export type Step =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "range"; readonly from?: number; readonly to?: number; readonly step?: number }
  | { readonly kind: "union"; readonly keys: readonly (string | number)[] }
  | { readonly kind: "filter"; readonly text: string }
  | { readonly kind: "script"; readonly text: string }
  | { readonly kind: "wildcard" | "recursive" | "length" };

const bad = (text: string): EvaluationError =>
  new EvaluationError(`\`jsonpath\` cannot read \`${text}\`: write a selector such as \`$.a[0]\` or \`$['a-b']\`.`);

/** The offset behind the bracket that closes the one at `start`. */
const closeOf = (text: string, start: number): number => {
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === "\\") at++;
      else if (character === quote) quote = "";
    } else if (character === "'" || character === '"') quote = character;
    else if (character === "[" || character === "(") depth++;
    else if (character === "]" || character === ")") {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  throw bad(text);
};

const unquote = (text: string): string | undefined => {
  const quote = text[0];
  if (text.length < 2 || (quote !== "'" && quote !== '"') || text.at(-1) !== quote) return undefined;
  const inner = text.slice(1, -1);
  return /(?<!\\)['"]/.test(inner) && inner.replaceAll(`\\${quote}`, "").includes(quote)
    ? undefined
    : inner.replaceAll(`\\${quote}`, quote);
};

/** The parts between separators outside of quotes. */
const parts = (text: string, separator: string): string[] => {
  const found: string[] = [];
  let quote = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === "\\") at++;
      else if (character === quote) quote = "";
    } else if (character === "'" || character === '"') quote = character;
    else if (character === separator) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...found, text.slice(from).trim()];
};

const integer = (text: string): number | undefined => (/^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined);

const readSubscript = (text: string, whole: string): Step => {
  const inner = text.trim();
  if (inner === "*") return { kind: "wildcard" };
  if (inner.startsWith("?(") && inner.endsWith(")")) return { kind: "filter", text: inner.slice(2, -1).trim() };
  if (inner.startsWith("(") && inner.endsWith(")")) return { kind: "script", text: inner.slice(1, -1).trim() };
  const key = unquote(inner);
  if (key !== undefined) return { kind: "key", key };
  const index = integer(inner);
  if (index !== undefined) return { kind: "index", index };
  const union = parts(inner, ",");
  if (union.length > 1) {
    const keys = union.map((part) => integer(part) ?? unquote(part));
    if (keys.some((part) => part === undefined)) throw bad(whole);
    return { kind: "union", keys: keys.filter((part) => part !== undefined) };
  }
  const bounds = parts(inner, ":");
  if (bounds.length < 2 || bounds.length > 3) throw bad(whole);
  const [from, to, step] = bounds.map((part) => (part === "" ? undefined : (integer(part) ?? Number.NaN)));
  if ([from, to, step].some(Number.isNaN)) throw bad(whole);
  return {
    kind: "range",
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(step !== undefined && { step }),
  };
};

/** Reads `$.a['b'][0]..c[?(…)]`, or the same behind `@`. */
export const readSelector = (text: string): readonly Step[] => {
  if (!/^[$@](?:$|[.[])/.test(text)) throw bad(text);
  const steps: Step[] = [];
  let at = 1;
  while (at < text.length) {
    if (text.startsWith("..", at)) {
      steps.push({ kind: "recursive" });
      at += 2;
      if (text[at] === "[") continue;
    } else if (text[at] === ".") at++;
    if (text[at] === "[") {
      const end = closeOf(text, at);
      steps.push(readSubscript(text.slice(at + 1, end - 1), text));
      at = end;
      continue;
    }
    const name = /^[^.[]*/.exec(text.slice(at))?.[0] ?? "";
    if (name.trim() === "") throw bad(text);
    at += name.length;
    const key = name.trim();
    steps.push(key === "*" ? { kind: "wildcard" } : key === "length" ? { kind: "length" } : { kind: "key", key });
  }
  return steps;
};
