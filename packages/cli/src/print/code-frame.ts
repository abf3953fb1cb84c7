import type { Place } from "@argotsx/diagnostic";
import type { Style } from "./style.ts";
import { columnsOf, visible } from "./visible.ts";

/** The lines of a file; nothing when they cannot be read. */
export type Lines = readonly string[] | undefined;

const widest = 110;
const ellipsis = "…";

/** The part of a long line around a column, so that a minified file does not fill the screen. */
const crop = (text: string, start: number, end: number): { text: string; start: number; end: number } => {
  if (text.length <= widest) return { text, start, end };
  const from = Math.max(0, Math.min(start - 30, text.length - widest));
  const to = from + widest;
  const head = from > 0 ? ellipsis : "";
  const tail = to < text.length ? ellipsis : "";
  const shift = head.length - from;
  return {
    text: head + text.slice(from, to) + tail,
    start: start + shift,
    end: Math.min(end + shift, widest + head.length),
  };
};

/** Whether a file holds nothing; asked only of short ones, since a long one has something to show around a place. */
const isBlank = (lines: readonly string[]): boolean => lines.length < 100 && lines.every((one) => one.trim() === "");

/**
 * The line of a place with an underline below what is meant, and one line before it for its surroundings.
 *
 *      |
 *    7 |       <Task name="A" tempalte="echo" />
 *      |                      ^^^^^^^^
 */
export const codeFrame = (
  { line, column, end }: Place,
  lines: Lines,
  style: Style,
  mark: (text: string) => string,
): string[] => {
  const text = lines?.[line - 1];
  if (lines === undefined || text === undefined || (text.trim() === "" && isBlank(lines))) return [];
  const gutter = String(line).length;
  const rule = style.frame("|");
  const start = Math.min(column - 1, text.length);
  const stop = end === undefined ? start + 1 : end.line === line ? end.column - 1 : text.length;
  const cropped = crop(text, start, Math.max(stop, start + 1));
  const before = lines[line - 2];
  const above =
    before === undefined || before.trim() === "" || text.length > widest || before.length > widest
      ? []
      : [`${style.frame(String(line - 1).padStart(gutter))} ${rule} ${visible(before)}`];
  const indent = columnsOf(visible(cropped.text.slice(0, cropped.start)));
  const length = columnsOf(visible(cropped.text.slice(cropped.start, cropped.end)));
  const empty = `${" ".repeat(gutter)} ${rule}`;
  return [
    empty,
    ...above,
    `${style.frame(String(line))} ${rule} ${visible(cropped.text)}`.trimEnd(),
    `${empty} ${" ".repeat(indent)}${mark("^".repeat(Math.max(1, length)))}`,
  ];
};
