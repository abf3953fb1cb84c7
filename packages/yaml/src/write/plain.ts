import type { ByteSink } from "./byte-sink.ts";
import { isPrintableText } from "./printable.ts";
import { isNumberLike, isReservedWord } from "./reserved.ts";

const COLON = 0x3a;
const HASH = 0x23;
const SPACE = 0x20;

/** What an ASCII character says as the first of a text. */
const NEVER = 0;
const ALWAYS = 1;
const WORD = 2;
const NUMBER = 3;

const first = new Uint8Array(128);
for (let code = 0x21; code < 0x7f; code++) first[code] = ALWAYS;
for (const indicator of "?:,[]{}#&*!|>'\"%@`") first[indicator.charCodeAt(0)] = NEVER;
for (const letter of "yYnNtTfFoOeE~=<") first[letter.charCodeAt(0)] = WORD;
for (const digit of "0123456789+-.") first[digit.charCodeAt(0)] = NUMBER;

/** ASCII characters that stand for themselves wherever they are in a plain text after its first character. */
const inner = new Uint8Array(128).fill(1, 0x20, 0x7f);
inner[COLON] = 0;
inner[HASH] = 0;

/** Whether the text has a first character and it, or the whole, stands for nothing else. */
const mayBePlain = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code > 0x7f) return true;
  const kind = first[code];
  if (kind === WORD) return !isReservedWord(text);
  if (kind === NUMBER) return !text.startsWith("- ") && !isNumberLike(text);
  return kind === ALWAYS;
};

/**
 * Writes the text without quotes if every reader of YAML 1.1 and 1.2 gets exactly this string back, as a value and as a
 * key in block style; otherwise writes nothing and answers false.
 */
export const writePlain = (sink: ByteSink, text: string): boolean => {
  const length = text.length;
  if (!mayBePlain(text) || text.charCodeAt(length - 1) === SPACE) return false;
  sink.reserve(length);
  const bytes = sink.bytes;
  const start = sink.length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return writeUnicode(sink, text);
    if (inner[code] === 0) {
      if (code === COLON) {
        if (i + 1 === length || text.charCodeAt(i + 1) === SPACE) return false;
      } else if (code !== HASH || text.charCodeAt(i - 1) === SPACE) {
        return false;
      }
    }
    bytes[start + i] = code;
  }
  sink.length = start + length;
  return true;
};

/** A tab or newline, a colon that ends a key, a hash that starts a comment. */
const broken = /[\t\n]|:(?: |$)| #/;

const writeUnicode = (sink: ByteSink, text: string): boolean => {
  if (broken.test(text) || !isPrintableText(text)) return false;
  sink.utf8(text, 0, text.length);
  return true;
};
