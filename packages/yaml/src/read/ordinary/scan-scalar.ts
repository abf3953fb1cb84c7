import * as n from "../parse/tree.ts";
import { escapes } from "../scan/escapes.ts";
import { ESCAPED, MULTI_LINE, SIMPLE } from "../scan/scalar-form.ts";
import {
  COLON,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  HASH,
  isSpace,
  LINE_FEED,
  NOTHING,
  SINGLE_QUOTE,
  SPACE,
} from "./characters.ts";
import type { OrdinaryReader } from "./ordinary-reader.ts";

const backslash = 0x5c;

/** How many characters a key may have up to its `:`. */
export const longestKey = 1024;

// Classes of characters alone: a pattern that repeats anything else takes a stack as deep as the text is long.
export const untilMark = /[^\n\t:#]*/y;
const untilFlowMark = /[^\n\t:#,?[\]{}]*/y;
export const untilSingleQuote = /[^'\n]*/y;
export const untilDoubleQuote = /[^"\\\n]*/y;

/** What cannot begin a scalar without quotes, or only before some characters, besides white space and `-`. */
export const indicators = "?:,[]{}#&*!|>'\"%@`";

const isIndicator = new Uint8Array(128);
for (const character of ` \t\n${indicators}`) isIndicator[character.charCodeAt(0)] = 1;

/**
 * Scans a scalar, whose place is noted at the reader, and goes behind it and the spaces there. Returns the character
 * that follows then, and `NOTHING` where the scalar is not read here. A `:` is one that makes a key of it.
 */
export const scanScalar = (reader: OrdinaryReader, at: number): number => {
  const code = reader.text.charCodeAt(at);
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return scanPlain(reader, at, code, untilMark);
  const behind = scanQuoted(reader, at, code);
  return behind === COLON && !(isSpace(reader.text.charCodeAt(reader.pos + 1)) && isKey(reader, at)) ? NOTHING : behind;
};

/** The same within brackets. */
export const scanFlowScalar = (reader: OrdinaryReader, at: number): number => {
  const code = reader.text.charCodeAt(at);
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return scanPlain(reader, at, code, untilFlowMark);
  const behind = scanQuoted(reader, at, code);
  return behind === COLON && !isKey(reader, at) ? NOTHING : behind;
};

/** Whether a scalar in quotes can be a key: in one line, and not too long. */
const isKey = ({ text, pos }: OrdinaryReader, at: number): boolean =>
  pos - at <= longestKey && !text.slice(at, pos).includes("\n");

const scanPlain = (reader: OrdinaryReader, start: number, first: number, untilEnd: RegExp): number => {
  const { text } = reader;
  if (isIndicator[first] === 1 || (first === DASH && isSpace(text.charCodeAt(start + 1)))) return NOTHING;
  let pos = start;
  let behind: number;
  for (;;) {
    untilEnd.lastIndex = pos;
    untilEnd.test(text);
    pos = untilEnd.lastIndex;
    behind = text.charCodeAt(pos);
    if (behind === LINE_FEED) break;
    if (behind === COLON) {
      if (!isSpace(text.charCodeAt(pos + 1))) pos++;
      else if (pos - start > longestKey) return NOTHING;
      else break;
    } else if (behind === HASH && text.charCodeAt(pos - 1) !== SPACE) pos++;
    else break;
  }
  let end = pos;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  reader.kind = n.PLAIN_SCALAR;
  reader.start = start;
  reader.end = end;
  reader.pos = pos;
  return behind;
};

const scanQuoted = (reader: OrdinaryReader, start: number, quote: number): number => {
  const { text, to } = reader;
  const untilEnd = quote === SINGLE_QUOTE ? untilSingleQuote : untilDoubleQuote;
  let form = SIMPLE;
  let pos = start + 1;
  for (;;) {
    untilEnd.lastIndex = pos;
    untilEnd.test(text);
    pos = untilEnd.lastIndex + 1;
    if (pos > to) return NOTHING;
    const code = text.charCodeAt(pos - 1);
    if (code === quote) {
      if (quote !== SINGLE_QUOTE || text.charCodeAt(pos) !== SINGLE_QUOTE) break;
      form = ESCAPED;
      pos++;
    } else if (code === backslash) {
      if (!escapes.has(text.charCodeAt(pos))) return NOTHING;
      form = ESCAPED;
      pos++;
    } else {
      // The document may end in the middle of the text.
      const first = text.charCodeAt(pos);
      if (first === DASH || first === DOT) return NOTHING;
      if (form === SIMPLE) form = MULTI_LINE;
    }
  }
  reader.kind = quote === SINGLE_QUOTE ? n.SINGLE_QUOTED_SCALAR : n.DOUBLE_QUOTED_SCALAR;
  reader.form = form;
  reader.start = start;
  reader.end = pos;
  pos = reader.skipSpaces(pos);
  reader.pos = pos;
  return text.charCodeAt(pos);
};
