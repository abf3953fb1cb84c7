import { isBlank, isBreak } from "../scan/characters.ts";
import { codeLengths, escapes } from "../scan/escapes.ts";
import { breakLength, fold } from "./folded.ts";

const single = 0x27;
const backslash = 0x5c;

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
  const c = text.charCodeAt(pos + 1);
  const length = codeLengths.get(c);
  if (length === undefined) return { text: escapes.get(c) ?? "", pos: pos + 2 };
  const end = pos + 2 + length;
  return { text: String.fromCodePoint(Number.parseInt(text.slice(pos + 2, end), 16)), pos: end };
};
