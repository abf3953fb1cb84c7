// Further than this, and oftener, nothing is looked for: what is longer may be anything. It keeps the look linear.
const reach = 1000;
const mostTypes = 2000;
const openings = "([{<";
const closings = ")]}>";
// What a type goes on behind, so that a brace there belongs to it and is not the body of a function.
const goesOn = /(?:^|[:|&<,([?]|=>|\b(?:is|keyof|extends|readonly))$/;
const ends: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "//": "\n", "/*": "*/" };

const isSpace = (letter: string): boolean => letter === " " || letter === "\n" || letter === "\r" || letter === "\t";

const behindSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text.charAt(at))) at++;
  return at;
};

/** Where the string or comment that begins at an offset ends; the offset itself when none begins there. */
const behindText = (text: string, at: number): number => {
  const begin = text[at] === "/" ? text.slice(at, at + 2) : text.charAt(at);
  const end = ends[begin];
  if (end === undefined) return at;
  const found = text.indexOf(end, at + begin.length);
  return found < 0 ? text.length : found + end.length;
};

/** Behind spaces and comments. */
export const behindGap = (text: string, from: number): number => {
  let at = behindSpace(text, from);
  while (text[at] === "/" && behindText(text, at) > at) at = behindSpace(text, behindText(text, at));
  return at;
};

/** Where an arrow ends; `no` where there is none, and `far` when that cannot be said of the text within reach. */
type Arrow = number | "no" | "far";

const unlessFar = (text: string): Arrow => (text.length < reach ? "no" : "far");

/** The `=>` behind a return type, unless what follows the colon is no return type of an arrow. */
const behindType = (text: string, from: number): Arrow => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const behind = behindText(text, at);
    const letter = text.charAt(at);
    if (behind > at) at = behind - 1;
    else if (text.startsWith("=>", at)) {
      if (depth === 0) return at + 2;
      at++;
    } else if (openings.includes(letter)) {
      if (letter === "{" && depth === 0 && !goesOn.test(text.slice(from, at).trim())) return "no";
      depth++;
    } else if (closings.includes(letter)) {
      if (depth === 0) return "no";
      depth--;
    } else if (depth === 0 && ";,=".includes(letter)) return "no";
  }
  return unlessFar(text);
};

/** Whether what follows an arrow may be an expression, or a block that returns one, without JSX at its beginning. */
const mayBeExpression = (text: string, from: number, hasTags: boolean): boolean => {
  let at = behindSpace(text, from);
  if (text[at] === "{") {
    at = behindSpace(text, at + 1);
    if (text[at] === "/") return true;
    if (!text.startsWith("return", at)) return false;
    at = behindSpace(text, at + "return".length);
  }
  while (hasTags && text[at] === "(") at = behindSpace(text, at + 1);
  return !hasTags || text[at] !== "<";
};

/** The arrow of a function without parameters, of a text that begins behind its `(`, or the offset of its type. */
const behindParameters = (text: string): Arrow | { readonly type: number } => {
  const close = behindGap(text, 0);
  if (close >= text.length) return unlessFar(text);
  if (text[close] !== ")") return "no";
  const at = behindGap(text, close + 1);
  if (at >= text.length) return unlessFar(text);
  if (text[at] === ":") return { type: at + 1 };
  return text.startsWith("=>", at) ? at + 2 : "no";
};

/**
 * Whether a text can hold a parameterless arrow function that is one expression without JSX. It hardly reads syntax, so
 * strings and comments count as well; macros that return JSX do not.
 */
export const mayHoldArrow = (text: string, path: string): boolean => {
  const hasTags = !/\.m?ts$/.test(path);
  let types = 0;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    const next = text.charAt(open + 1);
    if (next !== ")" && next !== "/" && !isSpace(next)) continue;
    const near = text.slice(open + 1, open + 1 + reach);
    const found = behindParameters(near);
    if (typeof found === "object" && ++types > mostTypes) return true;
    const arrow = typeof found === "object" ? behindType(near, found.type) : found;
    if (arrow === "no") continue;
    // Nothing captures an async function.
    if (/\basync\s*$/.test(text.slice(Math.max(0, open - 20), open))) continue;
    if (arrow === "far" || mayBeExpression(text, open + 1 + arrow, hasTags)) return true;
  }
  return false;
};
