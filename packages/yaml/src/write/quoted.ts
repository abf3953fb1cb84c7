import type { ByteSink } from "./byte-sink.ts";
import { isPrintable } from "./printable.ts";

const QUOTE = 0x22;
const SINGLE = 0x27;
const BACKSLASH = 0x5c;
const TAB = 0x09;
const NEWLINE = 0x0a;

/** JSON's short escapes; YAML has the same. */
const short = new Map([
  [QUOTE, '\\"'],
  [BACKSLASH, "\\\\"],
  [0x08, "\\b"],
  [TAB, "\\t"],
  [NEWLINE, "\\n"],
  [0x0c, "\\f"],
  [0x0d, "\\r"],
]);

const escapeOf = (unit: number): string => short.get(unit) ?? `\\u${unit.toString(16).padStart(4, "0")}`;

const isEscaped = (unit: number): boolean =>
  unit === QUOTE || unit === BACKSLASH || unit === NEWLINE || unit === TAB || !isPrintable(unit);

/** Whether single quotes spare the text escapes: it has what double quotes would escape, and nothing that must be. */
const readsBetterSingle = (text: string): boolean => {
  let spared = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE || unit === BACKSLASH) spared = true;
    else if (unit === SINGLE || isEscaped(unit)) return false;
  }
  return spared;
};

/**
 * Writes the text in quotes on one line: single ones where they spare it escapes, such as for JSON and regular
 * expressions, else double ones with the escapes that JSON also has. A lone surrogate becomes U+FFFD: Go's and C's
 * readers refuse a document with its escape.
 */
export const writeQuoted = (sink: ByteSink, text: string): void => {
  if (readsBetterSingle(text)) {
    sink.byte(SINGLE);
    sink.utf8(text, 0, text.length);
    sink.byte(SINGLE);
    return;
  }
  sink.byte(QUOTE);
  sink.reserve(text.length);
  const bytes = sink.bytes;
  const start = sink.length;
  let i = 0;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7e || isEscaped(unit)) break;
    bytes[start + i] = unit;
  }
  sink.length = start + i;
  if (i < text.length) writeEscaped(sink, text, i);
  sink.byte(QUOTE);
};

/** Writes the rest of a text that has more than plain ASCII in it. */
const writeEscaped = (sink: ByteSink, text: string, start: number): void => {
  let from = start;
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isEscaped(unit)) continue;
    sink.utf8(text, from, i);
    sink.ascii(escapeOf(unit));
    from = i + 1;
  }
  sink.utf8(text, from, text.length);
};
