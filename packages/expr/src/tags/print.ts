import { holdsTags, parseTags } from "./parse.ts";
import type { Piece } from "./piece.ts";

/** A piece without its place in a text, for those that make texts. */
export type NewPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "simple"; readonly name: string }
  | { readonly kind: "nested"; readonly prefix: string; readonly inner: string }
  | { readonly kind: "expression"; readonly source: string };

/** One piece as text, which need not be read as that piece next to others: a text may end with a brace. */
const print = (piece: NewPiece): string => {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "simple":
      // Without a space this would be an expression.
      return piece.name.startsWith("=") ? `{{ ${piece.name}}}` : `{{${piece.name}}}`;
    case "nested":
      return `{{${piece.prefix}{{${piece.inner}}}`;
    case "expression":
      return `{{=${piece.source}}}`;
  }
};

/**
 * The text that is made of pieces. Undefined when Argo would read something else there, since there is no way to escape
 * braces: a text that holds `{{` or ends with `{` in front of a tag, a source or a name that holds or ends with `}`.
 */
export const printTags = (pieces: readonly NewPiece[]): string | undefined => {
  const wanted: NewPiece[] = [];
  for (const piece of pieces) {
    const last = wanted.at(-1);
    if (piece.kind === "text" && last?.kind === "text")
      wanted[wanted.length - 1] = { kind: "text", text: last.text + piece.text };
    else if (piece.kind !== "text" || piece.text !== "") wanted.push(piece);
  }
  if (wanted.some((piece) => piece.kind === "text" && holdsTags(piece.text))) return undefined;
  const text = wanted.map(print).join("");
  const read: readonly Piece[] = parseTags(text).pieces;
  return read.length === wanted.length && read.every((piece, i) => isSame(piece, wanted[i])) ? text : undefined;
};

const isSame = (piece: NewPiece, wanted: NewPiece | undefined): boolean =>
  piece.kind === wanted?.kind && print(piece) === print(wanted);
