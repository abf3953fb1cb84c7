export { holdsTags, parseTags, pathOf, tagPieces } from "./parse.ts";
export type { ExpressionTag, NestedTag, Piece, SimpleTag, TextPiece } from "./piece.ts";
export type { NewPiece } from "./print.ts";
export { printTags } from "./print.ts";
export { replaceTags } from "./replace-tags.ts";
