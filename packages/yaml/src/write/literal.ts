import type { ByteSink } from "./byte-sink.ts";
import { isPrintableText } from "./printable.ts";

const TAB = 0x09;
const NEWLINE = 0x0a;
const SPACE = 0x20;

/**
 * Whether the first line that is not empty begins with a blank. Readers find a block's indentation by that line, so
 * such a block has to say its indentation in the header.
 */
export const startsIndented = (text: string): boolean => {
  let i = 0;
  while (text.charCodeAt(i) === NEWLINE) i++;
  return isBlank(text.charCodeAt(i));
};

const isBlank = (unit: number): boolean => unit === SPACE || unit === TAB;

/**
 * Whether a literal block gives back exactly this text. Its last line must hold more than blanks: `yaml` drops such a
 * line from a block that says its indentation, and chomping would take the newlines of a text that has nothing else.
 */
export const isLiteral = (text: string): boolean => {
  if (!text.includes("\n")) return false;
  let end = text.length;
  while (text.charCodeAt(end - 1) === NEWLINE) end--;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return end > 0 && text.charCodeAt(end - 1) !== NEWLINE && isPrintableText(text);
};

/**
 * Writes the text as a literal block with its header, ending in a newline. The lines go to `column`, which must be two
 * more than the column of the collection around it, as the header says.
 */
export const writeLiteral = (sink: ByteSink, text: string, column: number): void => {
  sink.ascii(startsIndented(text) ? "|2" : "|");
  let end = text.length;
  if (text.charCodeAt(end - 1) !== NEWLINE) {
    sink.ascii("-\n");
  } else {
    end--;
    sink.ascii(text.charCodeAt(end - 1) === NEWLINE ? "+\n" : "\n");
  }
  for (let from = 0; from <= end; ) {
    const newline = text.indexOf("\n", from);
    const to = newline === -1 ? end : Math.min(newline, end);
    if (to > from) {
      sink.spaces(column);
      sink.utf8(text, from, to);
    }
    sink.byte(NEWLINE);
    from = to + 1;
  }
};
