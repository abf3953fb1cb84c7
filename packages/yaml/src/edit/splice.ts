/** A stretch of a text, in UTF-16 units, with what is to stand there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with splices made, or nothing when two of them touch the same stretch. */
export const spliced = (text: string, splices: readonly Splice[]): string | undefined => {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let next = 0;
  for (const { start, end, text: by } of sorted) {
    if (start < next) return undefined;
    parts.push(text.slice(next, start), by);
    next = end;
  }
  parts.push(text.slice(next));
  return parts.join("");
};
