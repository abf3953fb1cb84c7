import type { Span } from "../read/yaml-file.ts";

/** Where the lines of a text begin, as the reader counts them, so that a span is a stretch of the text. */
export class Offsets {
  private readonly starts: readonly number[];

  constructor(text: string) {
    const isMarked = text.startsWith("\ufeff");
    const starts = [isMarked ? 1 : 0];
    for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + end.length);
    this.starts = starts;
  }

  /** The stretch of a span, in UTF-16 units from 0. */
  range({ line, column, endLine, endColumn }: Span): { readonly start: number; readonly end: number } {
    const at = (row: number, units: number): number => (this.starts[row - 1] ?? 0) + units - 1;
    return { start: at(line, column), end: at(endLine, endColumn) };
  }
}
