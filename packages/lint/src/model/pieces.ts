import { type Piece, tagPieces } from "@argotsx/expr";

/**
 * The blanks that Argo trims from a name: it looks for tags in JSON, where those that are control characters are written
 * with a backslash.
 */
const blank = /[ \u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Most names have no blanks around them. */
const plain = /^[\w.-]+$/;

const nameOf = (inside: string): string => {
  if (plain.test(inside)) return inside;
  let start = 0;
  let end = inside.length;
  while (start < end && blank.test(inside.charAt(start))) start++;
  while (end > start && blank.test(inside.charAt(end - 1))) end--;
  return inside.slice(start, end);
};

/** What Argo calls a tag that is no expression: all of it, also where it holds the beginning of another one. */
export const tagName = (piece: Piece, text: string): string | undefined =>
  piece.kind === "simple" || piece.kind === "nested" ? nameOf(text.slice(piece.start + 2, piece.end - 2)) : undefined;

/** The pieces of a text of a manifest, cut as `tagPieces` does, with the names that Argo looks for. */
export const piecesOf = (text: string): readonly Piece[] => {
  const pieces = tagPieces(text);
  return pieces.some(isTrimmed) && /[\t\n\v\f\r\u2028\u2029]/.test(text)
    ? pieces.map((piece) => renamed(piece, text))
    : pieces;
};

/** Whether there are blanks around a name. */
const isTrimmed = (piece: Piece): boolean => piece.kind === "simple" && piece.name.length < piece.end - piece.start - 4;

const renamed = (piece: Piece, text: string): Piece => {
  if (piece.kind !== "simple") return piece;
  const name = nameOf(text.slice(piece.start + 2, piece.end - 2));
  return name === piece.name ? piece : { ...piece, name };
};
