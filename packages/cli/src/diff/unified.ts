import { plain, type Style } from "../print/style.ts";
import { visible, visibleInLine } from "../print/visible.ts";
import { type Edit, editsBetween } from "./edits.ts";

const context = 3;

/** A stretch of edits with a change in it and a few lines around. */
interface Hunk {
  readonly edits: readonly Edit[];
  /** Lines of the old and the new text before it. */
  readonly before: number;
  readonly after: number;
}

const hunksOf = (edits: readonly Edit[]): Hunk[] => {
  const hunks: Hunk[] = [];
  let before = 0;
  let after = 0;
  let open: { start: number; end: number; before: number; after: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const end = Math.min(edits.length, open.end + context);
    hunks.push({ edits: edits.slice(open.start, end), before: open.before, after: open.after });
  };
  for (const [i, { kind }] of edits.entries()) {
    if (kind !== "same") {
      if (open === undefined || i - open.end >= 2 * context) {
        close();
        const lead = Math.min(context, i - (open === undefined ? 0 : open.end));
        open = { start: i - lead, end: i, before: before - lead, after: after - lead };
      }
      open.end = i + 1;
    }
    if (kind !== "added") before++;
    if (kind !== "removed") after++;
  }
  close();
  return hunks;
};

const range = (start: number, count: number): string =>
  count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;

const linesOf = (text: string): string[] => {
  const lines = text.split("\n");
  const last = lines.pop();
  // Part of the line, so that the same line with an end is another one.
  if (last !== undefined && last !== "") lines.push(`${last}\n\\ No newline at end of file`);
  return lines;
};

/** The difference of two texts in the form that `diff -u` and `git diff` print, which `patch` takes. */
export const unifiedDiff = (
  { name, before, after }: { readonly name: string; readonly before: string; readonly after: string },
  style: Style = plain,
): string => {
  const edits = editsBetween(linesOf(before), linesOf(after));
  const lines = [style.strong(`--- a/${visibleInLine(name)}`), style.strong(`+++ b/${visibleInLine(name)}`)];
  for (const hunk of hunksOf(edits)) {
    const removed = hunk.edits.filter(({ kind }) => kind !== "added").length;
    const added = hunk.edits.filter(({ kind }) => kind !== "removed").length;
    lines.push(style.note(`@@ -${range(hunk.before, removed)} +${range(hunk.after, added)} @@`));
    for (const { kind, text } of hunk.edits) {
      if (kind === "same") lines.push(` ${visible(text)}`);
      else lines.push(kind === "added" ? style.added(`+${visible(text)}`) : style.removed(`-${visible(text)}`));
    }
  }
  return `${lines.join("\n")}\n`;
};
