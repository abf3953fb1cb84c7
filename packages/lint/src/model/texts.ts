import { holdsTags, type Piece } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { piecesOf } from "./pieces.ts";

/** A text of a manifest in which Argo looks for tags. */
export interface TaggedText {
  /** Where it stands; for the key of a map, what that key leads to. */
  readonly path: Path;
  readonly isKey: boolean;
  readonly text: string;
  /** In order, and only those that are read: see `piecesOf`. */
  readonly pieces: readonly Piece[];
  /** Where a tag begins that nothing closes. */
  readonly unclosed: number | undefined;
}

const tagged = (text: string, path: Path, isKey: boolean): TaggedText => {
  const pieces = piecesOf(text);
  const last = pieces.at(-1);
  const open = last?.kind === "text" ? last.text.indexOf("{{") : -1;
  return { path, isKey, text, pieces, unclosed: last === undefined || open < 0 ? undefined : last.start + open };
};

const collect = (value: unknown, path: Path, found: TaggedText[]): void => {
  if (typeof value === "string") {
    if (holdsTags(value)) found.push(tagged(value, path, false));
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (typeof item === "string" ? holdsTags(item) : typeof item === "object") collect(item, [...path, index], found);
    }
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (holdsTags(key)) found.push(tagged(key, [...path, key], true));
    if (typeof item === "string" ? holdsTags(item) : typeof item === "object") collect(item, [...path, key], found);
  }
};

/** Every text below a value that has a tag in it, in the order of the manifest. */
export const taggedTexts = (value: unknown, path: Path): readonly TaggedText[] => {
  const found: TaggedText[] = [];
  collect(value, path, found);
  return found;
};
