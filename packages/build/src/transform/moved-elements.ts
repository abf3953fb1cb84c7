import type ts from "typescript";
import { editedColumn, type Shift } from "./shifts.ts";

/** For each element that edits moved, by `line:column` of where it stands now, the column of where it stood. */
export type MovedElements = Readonly<Record<string, number>>;

/** What a module imports its elements from when edits moved them: see the plugin of the same name. */
export const placesSource = "argotsx-places";

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
): MovedElements | undefined => {
  const lines = new Set(shifts.map(({ line }) => line));
  const moved: Record<string, number> = {};
  const open: ts.Node[] = [source];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typescript.isJsxElement(node) || typescript.isJsxSelfClosingElement(node) || typescript.isJsxFragment(node)) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const column = character + 1;
      const now = lines.has(line + 1) ? editedColumn(shifts, line + 1, column) : column;
      if (now !== column) moved[`${line + 1}:${now}`] = column;
    }
    typescript.forEachChild(node, (child) => {
      open.push(child);
    });
  }
  return Object.keys(moved).length === 0 || hasOtherElements(source.text) ? undefined : moved;
};
