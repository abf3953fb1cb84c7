import type { Piece } from "../tags/index.ts";

/** A word for a tag, of the same length, so that places stay, and unlike that of any other tag. */
export const standIn = (piece: Piece, index: number): string => String(index).padStart(piece.end - piece.start, "x");

/** A message about a condition with words in the place of its tags, with the tags put back. */
export const withTags = (message: string, text: string, pieces: readonly Piece[]): string => {
  const tags = new Map<string, string>();
  pieces.forEach((piece, index) => {
    if (piece.kind !== "text") tags.set(standIn(piece, index), text.slice(piece.start, piece.end));
  });
  if (tags.size === 0) return message;
  // A shorter word may be a part of a longer one.
  const words = [...tags.keys()].sort((a, b) => b.length - a.length);
  return message.replace(new RegExp(words.join("|"), "g"), (word) => tags.get(word) ?? word);
};
