import type { Edit } from "./edit.ts";

/** In the order of the text; the sort is stable, so edits at one offset stay in theirs. */
export const inOrder = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.start - b.start);

/** A text with its edits made. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end = start, insert } of inOrder(edits)) {
    if (start < at || end < start) throw new Error(`edits overlap at offset ${start}`);
    parts.push(text.slice(at, start), insert);
    at = end;
  }
  return parts.join("") + text.slice(at);
};
