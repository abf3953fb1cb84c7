import type { Span } from "@argotsx/yaml/read";
import { type Comment, mark } from "./directive.ts";

/** A line that is written as a comment of ours and is a part of a text of several lines, to which `#` means nothing. */
export interface InText {
  readonly comment: Comment;
  /** The line that the text begins in. */
  readonly begins: number;
}

/** Finds such lines in YAML. `texts` are its scalars of more than one line. */
export const findInText = (lines: readonly string[], texts: readonly Span[]): readonly InText[] => {
  const found: InText[] = [];
  for (const { line: begins, endLine } of texts) {
    for (let number = begins + 1; number <= endLine; number++) {
      const line = lines[number - 1] ?? "";
      const written = line.trim();
      const text = written.slice(1).trimStart();
      if (!written.startsWith("#") || !text.startsWith(mark)) continue;
      const column = line.indexOf("#") + 1;
      const comment = { text, line: number, column, endLine: number, endColumn: line.trimEnd().length + 1 };
      found.push({ comment, begins });
    }
  }
  return found;
};
