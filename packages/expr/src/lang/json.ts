import { compareText } from "./utf8.ts";
import { EvaluationError, isList, jsonValue, LooseMap, nilList, type Value } from "./value.ts";

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

/** How Go writes JSON: with `indent` spaces on lines of their own, with `<`, `>` and `&` as escapes or not. */
export interface JsonStyle {
  readonly indent?: number;
  readonly html?: boolean;
}

// Control characters are all but those of two ranges; naming their class takes V8 much longer.
const special = /["\\\u2028\u2029]|[^ -~\xa0-\uffff]/g;
const specialOrHtml = /["\\\u2028\u2029<>&]|[^ -~\xa0-\uffff]/g;

const jsonString = (text: string, html: boolean): string =>
  `"${text.replace(html ? specialOrHtml : special, (character) => {
    if (Object.hasOwn(escapes, character)) return escapes[character] ?? "";
    const code = character.charCodeAt(0);
    return code >= 0x7f && code < 0xa0 ? character : `\\u${code.toString(16).padStart(4, "0")}`;
  })}"`;

const jsonFloat = (value: number): string => {
  if (!Number.isFinite(value)) throw new EvaluationError(`The float ${value} has no JSON.`);
  // The shortest digits and the bounds of exponents are those of JavaScript.
  return Object.is(value, -0) ? "-0" : String(value);
};

/** The JSON that Go's encoding/json writes: keys sorted, floats without `.0`, bytes as base64. */
export const jsonOf = (value: Value, style: JsonStyle = {}): string => write(value, "\n", style);

const write = (value: Value, line: string, style: JsonStyle): string => {
  if (value === null || value === nilList) return "null";
  if (typeof value === "string") return jsonString(value, style.html !== false);
  if (typeof value === "number") return jsonFloat(value);
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Uint8Array) return `"${Buffer.from(value).toString("base64")}"`;
  const inner = line + " ".repeat(style.indent ?? 0);
  const wrap = (open: string, parts: readonly string[], close: string): string => {
    if (parts.length === 0) return open + close;
    return style.indent === undefined
      ? open + parts.join(",") + close
      : open + inner + parts.join(`,${inner}`) + line + close;
  };
  if (isList(value))
    return wrap(
      "[",
      value.map((item) => write(item, inner, style)),
      "]",
    );
  if (value instanceof LooseMap) {
    throw new EvaluationError("What `groupBy` and `fromPairs` make has no JSON in Go: build the map with `{ … }`.");
  }
  const colon = style.indent === undefined ? ":" : ": ";
  const entries = [...value].map(([key, item]) => [String(key), item] as const).sort(([a], [b]) => compareText(a, b));
  const parts = entries.map(([key, item]) => jsonString(key, style.html !== false) + colon + write(item, inner, style));
  return wrap("{", parts, "}");
};

const deepest = 1_000;

/** The value of a JSON text; every number is a float. Refuses what Go refuses, and nesting beyond 1,000 levels. */
export const readJson = (text: string): Value => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") {
      if (++depth > deepest) throw new EvaluationError(`The JSON is nested more than ${deepest} levels deep.`);
    } else if (character === "]" || character === "}") depth--;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    throw new EvaluationError(`This is no JSON: \`${shown}\`.`);
  }
  const value = jsonValue(json);
  refuseInfinities(value);
  return value;
};

/** Go refuses numbers that no float holds; JavaScript makes infinities of them. */
const refuseInfinities = (value: Value): void => {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new EvaluationError("A number in the JSON is too large.");
  if (isList(value)) value.forEach(refuseInfinities);
  else if (value instanceof Map) value.forEach(refuseInfinities);
};
