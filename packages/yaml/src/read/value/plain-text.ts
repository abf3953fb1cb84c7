import { isBlank, isBreak } from "../scan/characters.ts";
import { fold } from "./folded.ts";

/** The text of a plain scalar of several lines. */
export const plainText = (text: string, start: number, end: number): string => {
  let result = "";
  let from = start;
  for (let pos = start; pos < end; ) {
    const c = text.charCodeAt(pos);
    if (!isBlank(c) && !isBreak(c)) {
      pos++;
      continue;
    }
    const space = fold(text, pos, end, false);
    result += text.slice(from, pos) + space.text;
    pos = space.pos;
    from = pos;
  }
  return result + text.slice(from, end);
};
