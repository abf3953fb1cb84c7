import { type Comment, mark } from "./directive.ts";

/** A line that is written as a comment of ours and is a part of a text block, to which `#` means nothing. */
export interface InText {
  readonly comment: Comment;
  /** The line that the text block begins in, behind its key. */
  readonly begins: number;
}

const isHeader = (line: string): boolean => {
  const comment = line.search(/\s#/);
  return /(?:^|\s)[|>][-+1-9]{0,2}$/.test((comment < 0 ? line : line.slice(0, comment)).trimEnd());
};

/** The column of the key of a line, or of the item that a text block is itself: what the block is indented more than. */
const columnOf = (line: string): number => /^ *(?:- +(?![ |>]))*/.exec(line)?.[0].length ?? 0;

const isBlank = (line: string): boolean => line.trim() === "";

/** Finds such lines in YAML. `isComment` tells which lines have a comment to YAML. */
export const findInText = (lines: readonly string[], isComment: (line: number) => boolean): readonly InText[] => {
  const found: InText[] = [];
  let block: { readonly begins: number; readonly column: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (isBlank(line)) continue;
    const indent = line.search(/[^ ]/);
    if (block !== undefined && indent <= block.column) block = undefined;
    if (block === undefined) {
      const isHeading = !line.startsWith("#", indent) && isHeader(line);
      if (isHeading) block = { begins: number, column: columnOf(line) };
      continue;
    }
    const written = line.trim();
    const text = written.slice(1).trimStart();
    if (!written.startsWith("#") || !text.startsWith(mark) || isComment(number)) continue;
    const comment = { text, line: number, column: indent + 1, endLine: number, endColumn: line.trimEnd().length + 1 };
    found.push({ comment, begins: block.begins });
  }
  return found;
};
