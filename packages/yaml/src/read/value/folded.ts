import { isBlank, isBreak } from "../scan/characters.ts";

/** White space between two parts of a scalar, up to `pos`. */
export interface Fold {
  /** What it stands for. */
  readonly text: string;
  readonly pos: number;
}

/** The line break at an offset, as text: LF for all but the separators of lines and paragraphs, which stay. */
export const breakText = (text: string, pos: number): string => {
  const c = text.charCodeAt(pos);
  return c === 0x2028 || c === 0x2029 ? text.charAt(pos) : "\n";
};

/** How many characters the line break at an offset has. */
export const breakLength = (text: string, pos: number): number =>
  text.charCodeAt(pos) === 0x0d && text.charCodeAt(pos + 1) === 0x0a ? 2 : 1;

/**
 * Folds the white space at an offset: within a line it stays, one line break is a space, of several the first is
 * dropped. `isBroken` says that an escaped line break came before, which stands for nothing.
 */
export const fold = (text: string, from: number, end: number, isBroken: boolean): Fold => {
  let pos = from;
  let first: string | undefined;
  let others = "";
  while (pos < end) {
    const c = text.charCodeAt(pos);
    if (isBlank(c)) pos++;
    else if (isBreak(c)) {
      const one = breakText(text, pos);
      if (first === undefined && !isBroken) first = one;
      else others += one;
      pos += breakLength(text, pos);
    } else break;
  }
  if (first === undefined) return { text: isBroken ? others : text.slice(from, pos), pos };
  if (first !== "\n") return { text: first + others, pos };
  return { text: others === "" ? " " : others, pos };
};
