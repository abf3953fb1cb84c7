import { isSpace } from "../lang/characters.ts";
import type { Problem } from "../problem.ts";
import type { Piece } from "./piece.ts";

/** Whether Argo would look for tags in a text; an opening `{{` is enough, since one that is not closed is an error. */
export const holdsTags = (text: string): boolean => text.includes("{{");

/** The parts of a simple tag's name: `inputs.parameters.x` has three. Keys that hold dots themselves are not put together. */
export const pathOf = (name: string): string[] => name.split(".");

/**
 * Cuts a text into pieces as Argo does: from `{{` to the nearest `}}`, without nesting and without an escape. Problems
 * are tags that can never be filled in. An opening `{{` that is not closed ends as text.
 */
export const parseTags = (text: string): { pieces: Piece[]; problems: Problem[] } => {
  const pieces: Piece[] = [];
  const problems: Problem[] = [];
  let next = 0;
  for (;;) {
    const start = text.indexOf("{{", next);
    const close = start < 0 ? -1 : text.indexOf("}}", start + 2);
    const textEnd = close < 0 ? text.length : start;
    if (textEnd > next) pieces.push({ kind: "text", text: text.slice(next, textEnd), start: next, end: textEnd });
    if (close < 0) {
      if (start >= 0) problems.push({ message: unclosed, start, end: start + 2 });
      return { pieces, problems };
    }
    next = close + 2;
    const piece = readTag(text.slice(start + 2, close), start, next);
    pieces.push(piece);
    const message = refusal(piece);
    if (message !== undefined) problems.push({ message, start, end: next });
  }
};

const unclosed =
  "this `{{` is not closed: Argo takes everything up to the next `}}` of the manifest for the name of a value; write `}}` behind the name. A text cannot hold `{{` of its own";

// Trimmed by hand: JavaScript and Go disagree on what a space is.
const trim = (text: string): string => {
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
