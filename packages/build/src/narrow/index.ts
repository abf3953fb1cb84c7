/**
 * What the sources say of a place, asked only where something was found.
 * @module
 */

export { narrow } from "./narrow.ts";
export { type SourceComment, sourceComments } from "./source-comments.ts";
