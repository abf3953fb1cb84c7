import { SyntaxProblem } from "./syntax-error.ts";

/** The text of a literal and the offset behind its closing quote. */
interface Literal<Value> {
  readonly value: Value;
  readonly end: number;
}

const simple: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, "\\": 92 };

const badEscape = (text: string, at: number): SyntaxProblem =>
  new SyntaxProblem(
    `The escape \`${text.slice(at, at + 2)}\` is not known: write \`\\\\\` for a backslash, or use backquotes, inside which nothing is an escape.`,
    at,
    Math.min(at + 2, text.length),
  );

const unterminated = (start: number, end: number, quote: string): SyntaxProblem =>
  new SyntaxProblem(
    `The text that begins with ${quote} has no closing ${quote} on its line: add it, or write line breaks as \`\\n\`.`,
    start,
    end,
  );

const hexadecimal = (text: string, from: number, digits: number): number | undefined => {
  const part = text.slice(from, from + digits);
  return part.length === digits && /^[0-9a-fA-F]+$/.test(part) ? Number.parseInt(part, 16) : undefined;
};

/** One escape at the backslash `at`: its code (a code point, or a byte where `bytes`) and the offset behind it. */
const readEscape = (text: string, at: number, quote: string, bytes: boolean): { code: number; end: number } => {
  const letter = text[at + 1] ?? "";
  if (letter === quote) return { code: quote.charCodeAt(0), end: at + 2 };
  const code = Object.hasOwn(simple, letter) ? simple[letter] : undefined;
  if (code !== undefined) return { code, end: at + 2 };
  if (/[0-3]/.test(letter)) {
    const digits = text.slice(at + 1, at + 4);
    if (!/^[0-7]{3}$/.test(digits)) throw badEscape(text, at);
    return { code: Number.parseInt(digits, 8), end: at + 4 };
  }
  if (letter === "x") {
    const value = hexadecimal(text, at + 2, 2);
    if (value !== undefined) return { code: value, end: at + 4 };
  }
  if (bytes) throw badEscape(text, at);
  if (letter === "u" && text[at + 2] === "{") {
    const close = text.indexOf("}", at + 3);
    const digits = close < 0 || close > at + 9 ? undefined : hexadecimal(text, at + 3, close - at - 3);
    if (digits !== undefined && digits <= 0x10ffff) return { code: digits, end: close + 1 };
  } else if (letter === "u" || letter === "U") {
    const length = letter === "u" ? 4 : 8;
    const value = hexadecimal(text, at + 2, length);
    if (value !== undefined && value <= 0x10ffff) return { code: value, end: at + 2 + length };
  }
  throw badEscape(text, at);
};

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Reads the parts of a quoted literal, whose opening quote is at `start`. */
const readQuoted = (
  text: string,
  start: number,
  bytes: boolean,
  plain: (part: string) => void,
  escaped: (code: number) => void,
): number => {
  const quote = text[start] ?? "";
  let from = start + 1;
  let at = from;
  for (;;) {
    const character = text[at];
    if (character === undefined || character === "\n") throw unterminated(start, at, quote);
    if (character !== quote && character !== "\\") {
      at++;
      continue;
    }
    // expr-lang takes every line break in a text for \n; one that it lets through can only be a carriage return.
    if (at > from) plain(text.slice(from, at).replaceAll("\r", "\n"));
    if (character === quote) return at + 1;
    const read = readEscape(text, at, quote, bytes);
    escaped(read.code);
    at = read.end;
    from = at;
  }
};

/** A literal in single or double quotes. A surrogate written as an escape becomes U+FFFD, as Go has it. */
export const readString = (text: string, start: number): Literal<string> => {
  let value = "";
  const end = readQuoted(
    text,
    start,
    false,
    (part) => {
      value += part;
    },
    (code) => {
      value += isSurrogate(code) ? "\ufffd" : String.fromCodePoint(code);
    },
  );
  return { value, end };
};

/** The quoted part of a bytes literal `b"…"`; characters beyond ASCII count as their UTF-8. */
export const readBytes = (text: string, start: number): Literal<readonly number[]> => {
  const value: number[] = [];
  const encoder = new TextEncoder();
  const end = readQuoted(
    text,
    start,
    true,
    (part) => {
      for (const byte of encoder.encode(part)) value.push(byte);
    },
    (code) => {
      value.push(code);
    },
  );
  return { value, end };
};

/** A literal in backquotes: nothing is an escape, and two backquotes stand for one. */
export const readRawString = (text: string, start: number): Literal<string> => {
  let value = "";
  let from = start + 1;
  for (;;) {
    const at = text.indexOf("`", from);
    if (at < 0) {
      throw new SyntaxProblem(
        "The text that begins with a backquote has no closing backquote: add it.",
        start,
        text.length,
      );
    }
    value += text.slice(from, at);
    if (text[at + 1] !== "`") return { value, end: at + 1 };
    value += "`";
    from = at + 2;
  }
};
