import { isBlank, isBreak } from "../scan/characters.ts";
import { breakLength, fold } from "./folded.ts";

const single = 0x27;
const backslash = 0x5c;

const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The text of a scalar in quotes, which stand at `start` and before `end`. */
export const quotedText = (text: string, start: number, end: number): string => {
  const isSingle = text.charCodeAt(start) === single;
  const last = end - 1;
  let result = "";
  let from = start + 1;
  for (let pos = from; pos < last; ) {
    const c = text.charCodeAt(pos);
    let piece: string;
    let next: number;
    if (isBlank(c) || isBreak(c)) {
      ({ text: piece, pos: next } = fold(text, pos, last, false));
    } else if (isSingle && c === single) {
      piece = "'";
      next = pos + 2;
    } else if (!isSingle && c === backslash) {
      ({ text: piece, pos: next } = escaped(text, pos, last));
    } else {
      pos++;
      continue;
    }
    result += text.slice(from, pos) + piece;
    pos = next;
    from = next;
  }
  return result + text.slice(from, last);
};

const escaped = (text: string, pos: number, last: number): { readonly text: string; readonly pos: number } => {
  if (isBreak(text.charCodeAt(pos + 1))) return fold(text, pos + 1 + breakLength(text, pos + 1), last, true);
  const name = text.charAt(pos + 1);
  const length = codeLengths[name];
  if (length === undefined) return { text: escapes[name] ?? name, pos: pos + 2 };
  const end = pos + 2 + length;
  return { text: String.fromCodePoint(Number.parseInt(text.slice(pos + 2, end), 16)), pos: end };
};
