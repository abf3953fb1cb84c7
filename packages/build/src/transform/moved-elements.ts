import type ts from "typescript";
import { editedColumn, type Shift } from "./shifts.ts";

/** An element that edits moved: where it stands now, and the column where it was written. All from 1. */
export interface MovedElement {
  readonly line: number;
  readonly column: number;
  readonly written: number;
}

/**
 * What a module imports its elements from when edits moved them, followed by `line:column:written` of each of these,
 * with commas between. That the specifier says everything makes it as good in a cache as the module's own text.
 */
export const placesSource = "argotsx-places:";

export const toPlacesSource = (moved: readonly MovedElement[]): string =>
  placesSource + moved.map(({ line, column, written }) => [line, column, written].join(":")).join(",");

// A file that says itself what its elements are made of has elements that are not ours.
const pragma = /@jsx(?:Runtime|Frag|ImportSource)?\s+(\S+)/g;
const hasOtherElements = (text: string): boolean =>
  [...text.matchAll(pragma)].some(([whole, value]) => !whole.startsWith("@jsxImportSource") || value !== "argotsx");

/**
 * The elements of a module whose columns edits change. esbuild writes the columns that it sees into the elements, so
 * these have to be told where they were written.
 */
export const movedElements = (
  source: ts.SourceFile,
  shifts: readonly Shift[],
  typescript: typeof ts,
): readonly MovedElement[] => {
  const byLine = new Map<number, Shift[]>();
  for (const shift of shifts) {
    const known = byLine.get(shift.line);
    if (known === undefined) byLine.set(shift.line, [shift]);
    else known.push(shift);
  }
  if (hasOtherElements(source.text)) return [];
  const moved: MovedElement[] = [];
  const open: ts.Node[] = [source];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typescript.isJsxElement(node) || typescript.isJsxSelfClosingElement(node) || typescript.isJsxFragment(node)) {
      const { line: index, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const line = index + 1;
      const written = character + 1;
      const column = editedColumn(byLine.get(line) ?? [], line, written);
      if (column !== written) moved.push({ line, column, written });
    }
    typescript.forEachChild(node, (child) => {
      open.push(child);
    });
  }
  return moved;
};
