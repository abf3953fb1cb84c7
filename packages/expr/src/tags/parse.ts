import { isSpace } from "../lang/characters.ts";
import type { Problem } from "../problem.ts";
import type { Piece } from "./piece.ts";

/** Whether Argo would look for tags in a text; an opening `{{` is enough, since one that is not closed is an error. */
export const holdsTags = (text: string): boolean => text.includes("{{");

/** The parts of a simple tag's name: `inputs.parameters.x` has three. Keys that hold dots themselves are not put together. */
export const pathOf = (name: string): string[] => name.split(".");

/**
 * Cuts a text into pieces as Argo does: from `{{` to the nearest `}}`, without nesting and without an escape. An opening
 * `{{` that is not closed ends as text.
 */
export const tagPieces = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let next = 0;
  for (;;) {
    const start = text.indexOf("{{", next);
    const close = start < 0 ? -1 : text.indexOf("}}", start + 2);
    const textEnd = close < 0 ? text.length : start;
    if (textEnd > next) pieces.push({ kind: "text", text: text.slice(next, textEnd), start: next, end: textEnd });
    if (close < 0) return pieces;
    next = close + 2;
    pieces.push(readTag(text.slice(start + 2, close), start, next));
  }
};

/** The pieces of a text, and what is wrong with them: the tags that can never be filled in. */
export const parseTags = (text: string): { pieces: Piece[]; problems: Problem[] } => {
  const pieces = tagPieces(text);
  const problems: Problem[] = [];
  for (const piece of pieces) {
    const message = refusal(piece);
    if (message !== undefined) problems.push({ message, start: piece.start, end: piece.end });
  }
  const last = pieces.at(-1);
  const open = last?.kind === "text" ? last.text.indexOf("{{") : -1;
  if (last !== undefined && open >= 0) {
    const start = last.start + open;
    problems.push({ message: unclosed, start, end: start + 2 });
  }
  return { pieces, problems };
};

const unclosed =
  "this `{{` is not closed: Argo takes everything up to the next `}}` of the manifest for the name of a value; write `}}` behind the name. A text cannot hold `{{` of its own";

/** Whether a character is one of ASCII, and no space. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x80;

// Trimmed by hand: JavaScript and Go disagree on what a space is.
const trim = (text: string): string => {
  // Most names have no space around them.
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text;
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return text.slice(start, end);
};

const readTag = (inside: string, start: number, end: number): Piece => {
  if (inside.startsWith("="))
    return { kind: "expression", source: inside.slice(1), sourceStart: start + 3, start, end };
  const inner = inside.lastIndexOf("{{");
  if (inner > 0) return { kind: "nested", prefix: inside.slice(0, inner), inner: inside.slice(inner + 2), start, end };
  return { kind: "simple", name: trim(inside), start, end };
};

const refusal = (piece: Piece): string | undefined => {
  if (piece.kind === "expression" && piece.source.trim() === "")
    return "this tag holds no expression: write one behind `{{=`";
  if (piece.kind !== "simple") return undefined;
  if (piece.name === "") return "this tag names nothing: write the name of a value, as in `{{workflow.name}}`";
  if (piece.name.startsWith("="))
    return `Argo takes \`${piece.name}\` for the name of a value, since a space stands in front of \`=\`: write \`{{${piece.name}}}\``;
  return undefined;
};
