import type { Span } from "../expression.ts";

/**
 * A text that Argo fills in is a row of pieces. `start` and `end` are offsets in UTF-16 units of the text, braces
 * included; pieces touch each other, and no two texts are neighbours.
 */
export type Piece = TextPiece | SimpleTag | NestedTag | ExpressionTag;

export interface TextPiece extends Span {
  readonly kind: "text";
  readonly text: string;
}
/** `{{inputs.parameters.x}}`: looked up by its name in a flat map. The name is trimmed. */
export interface SimpleTag extends Span {
  readonly kind: "simple";
  readonly name: string;
}
/**
 * `{{a-{{b}}}}` as Argo scans it: the tag `{{a-{{b}}`, and `}}` as text behind it. When `inner` is known, its value
 * replaces it and a later pass sees `{{a-value}}`; when the whole is known it is a simple tag after all.
 */
export interface NestedTag extends Span {
  readonly kind: "nested";
  readonly prefix: string;
  /** Not trimmed: Argo looks it up as it is written. */
  readonly inner: string;
}
/** `{{=asInt(x) + 1}}`. The source is as it is written, spaces included, and stands at `sourceStart`. */
export interface ExpressionTag extends Span {
  readonly kind: "expression";
  readonly source: string;
  readonly sourceStart: number;
}
