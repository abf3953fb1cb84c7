import { inOrder } from "./apply-edits.ts";
import type { Edit } from "./edit.ts";

/** An edit as columns feel it: `width` units stand where `removed` did before. Line and column from 1, before edits. */
export interface Shift {
  readonly line: number;
  readonly column: number;
  readonly width: number;
  readonly removed: number;
}

/** The shifts of a text whose lines begin at the given offsets, in the order of the text. */
export const shiftsOf = (edits: readonly Edit[], lineStarts: readonly number[]): Shift[] => {
  let line = 0;
  return inOrder(edits).map(({ start, end = start, insert }) => {
    while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
    const column = start - (lineStarts[line] ?? 0) + 1;
    return { line: line + 1, column, width: insert.length, removed: end - start };
  });
};

/** The column that a column of the edited text had before. What was inserted stands where it was inserted. */
export const originalColumn = (shifts: readonly Shift[], line: number, column: number): number => {
  let moved = 0;
  for (const shift of shifts) {
    if (shift.line !== line) continue;
    const start = shift.column + moved;
    if (column < start) break;
    if (column < start + shift.width) return shift.column;
    moved += shift.width - shift.removed;
  }
  return column - moved;
};

/** Where what stood at a column before the edits stands after them. What was taken away stands behind the edit. */
export const editedColumn = (shifts: readonly Shift[], line: number, column: number): number => {
  let moved = 0;
  for (const { line: on, column: start, width, removed } of shifts) {
    if (on !== line) continue;
    if (column < start) break;
    moved += width - Math.min(removed, column - start);
  }
  return column + moved;
};
