import type { Place } from "@argotsx/diagnostic";
import type { Lines } from "./code-frame.ts";

type Point = Pick<Place, "line" | "column">;

// Of more lines than this no attribute is looked through.
const reach = 20;

/** The text between two points of a file; nothing when it is unknown, long, or ends before it starts. */
export const textBetween = (lines: Lines, from: Point, to: Point): string | undefined => {
  if (lines === undefined || to.line < from.line || to.line > from.line + reach) return undefined;
  if (to.line === from.line && to.column < from.column) return undefined;
  const [first = "", ...rest] = lines.slice(from.line - 1, to.line);
  const cut = to.column - 1;
  if (rest.length === 0) return first.slice(from.column - 1, cut);
  return [first.slice(from.column - 1), ...rest.slice(0, -1), (rest.at(-1) ?? "").slice(0, cut)].join("\n");
};

/**
 * Whether a text, which begins behind the name of an attribute, ends inside the value of it. Brackets in strings count
 * as well: it only decides whether something is told twice.
 */
export const endsInValue = (text: string): boolean => {
  const start = /^\s*=\s*/.exec(text)?.[0].length;
  if (start === undefined) return false;
  if (start === text.length) return true;
  let depth = 0;
  for (const char of text.slice(start)) {
    if ("([{".includes(char)) depth++;
    else if (")]}".includes(char)) depth--;
    if (depth <= 0) return false;
  }
  return true;
};

/** Whether a text, which begins behind a key of an object, ends in that object, or in one behind it in the same list. */
export const endsInObject = (text: string): boolean => {
  let depth = 0;
  for (const char of text.replace(/\}\s*,\s*\{/g, "")) {
    if ("([{".includes(char)) depth++;
    else if (")]}".includes(char)) depth--;
    if (depth < 0) return false;
  }
  return true;
};
