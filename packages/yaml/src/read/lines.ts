import type { ByteSpan, Span } from "./yaml-file.ts";

/** The lines of a text, found when the first position is asked for. */
export class Lines {
  readonly text: string;
  private starts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The span between two offsets; one within a CRLF, where a part of a file may end, stands before it. */
  span(from: number, to: number): Span {
    const start = this.outsideBreak(from);
    const end = this.outsideBreak(to);
    const line = this.line(start);
    const endLine = end === start ? line : this.line(end);
    return {
      line: line + 1,
      column: start - this.at(line) + 1,
      endLine: endLine + 1,
      endColumn: end - this.at(endLine) + 1,
    };
  }

  /** The same stretch, counted in bytes of UTF-8. */
  bytes({ line, column, endLine, endColumn }: Span): ByteSpan {
    const [lineStart, endLineStart] = [this.at(line - 1), this.at(endLine - 1)];
    const lineOffset = byteLength(this.text, 0, lineStart);
    const inLine = byteLength(this.text, lineStart, lineStart + column - 1);
    const between = byteLength(this.text, lineStart, endLineStart);
    const inEndLine = byteLength(this.text, endLineStart, endLineStart + endColumn - 1);
    const offset = lineOffset + inLine;
    const endOffset = lineOffset + between + inEndLine;
    return { offset, endOffset, column: inLine + 1, endColumn: inEndLine + 1 };
  }

  private outsideBreak(offset: number): number {
    const isWithin = this.text.charCodeAt(offset) === 0x0a && this.text.charCodeAt(offset - 1) === 0x0d;
    return isWithin ? offset - 1 : offset;
  }

  private at(line: number): number {
    this.starts ??= lineStarts(this.text);
    return this.starts[line] ?? 0;
  }

  /** The line that holds an offset, from 0: the last that does not start after it. */
  private line(offset: number): number {
    this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.at(middle) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** A line ends where editors end it: at LF, CRLF or CR. */
const lineStarts = (text: string): number[] => {
  const starts = [0];
  if (text.includes("\r")) {
    for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  } else for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};
const byteLength = (text: string, from: number, to: number): number => {
  let length = to - from;
  for (let at = from; at < to; at++) {
    const c = text.charCodeAt(at);
    // Each half of a pair counts two of its four bytes.
    if (c >= 0x80) length += c < 0x800 || (c & 0xf800) === 0xd800 ? 1 : 2;
  }
  return length;
};
