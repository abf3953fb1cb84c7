import type { Piece } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { eachText } from "./each-text.ts";
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
  const last = pieces[pieces.length - 1];
  const open = last?.kind === "text" ? last.text.indexOf("{{") : -1;
  return { path, isKey, text, pieces, unclosed: last === undefined || open < 0 ? undefined : last.start + open };
};

/** Every text below a value that has a tag in it, in the order of the manifest. */
export const taggedTexts = (value: unknown, path: Path): readonly TaggedText[] => {
  const found: TaggedText[] = [];
  eachText(value, path, "{{", (text, at, isKey) => {
    found.push(tagged(text, at(), isKey));
  });
  return found;
};
