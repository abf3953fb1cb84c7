/** A stretch of a text that stays, with what is to be put around it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly before?: string;
  readonly after?: string;
}

/** As many spaces as there was text, with the line ends where they were. */
const blank = (text: string): string => text.replace(/[^\r\n\u2028\u2029]/g, " ");

/** Puts text into what is blank, at its end, so that nothing behind it moves; at the end of a line above, if it must. */
const putInto = (gap: string, text: string): string => {
  const lineStart = /[^\r\n\u2028\u2029]*$/.exec(gap)?.index ?? 0;
  if (gap.length - lineStart >= text.length) return gap.slice(0, gap.length - text.length) + text;
  const above = /(?:\r\n|[\r\n\u2028\u2029])[^\r\n\u2028\u2029]*$/.exec(gap)?.index;
  return above === undefined ? gap + text : gap.slice(0, above).replace(/ +$/, "") + text + gap.slice(above);
};

/**
 * Replaces all but some stretches of a text by spaces, so that each stays at its line and column and needs no map of
 * its own. The stretches are in order and do not overlap.
 */
export const blanked = (text: string, pieces: readonly Piece[]): string => {
  let made = "";
  let done = 0;
  for (const { start, end, before = "", after = "" } of pieces) {
    const gap = blank(text.slice(done, start));
    made += (before === "" ? gap : putInto(gap, before)) + text.slice(start, end) + after;
    done = end;
  }
  return made + blank(text.slice(done));
};
