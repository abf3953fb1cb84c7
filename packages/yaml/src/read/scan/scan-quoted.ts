import { isBlank, isBreak, isHex } from "./characters.ts";
import { codeLengths, escapes } from "./escapes.ts";
import { Refusal } from "./refusal.ts";
import { ESCAPED, MULTI_LINE, SIMPLE } from "./scalar-form.ts";
import type { Scanner } from "./scanner.ts";
import { DOUBLE_QUOTED, SINGLE_QUOTED } from "./tokens.ts";

const single = 0x27;
const backslash = 0x5c;

/** Scans a scalar in quotes. Its further lines may begin in any column. */
export const scanQuoted = (scanner: Scanner, quote: number): void => {
  const start = scanner.pos;
  const kind = quote === single ? SINGLE_QUOTED : DOUBLE_QUOTED;
  let form = SIMPLE;
  let pos = start + 1;
  for (;;) {
    const c = scanner.at(pos);
    if (c === quote) {
      if (quote !== single || scanner.at(pos + 1) !== single) break;
      form = ESCAPED;
      pos += 2;
    } else if (c === backslash && quote !== single) {
      form = ESCAPED;
      pos = isBreak(scanner.at(pos + 1)) ? afterBreak(scanner, pos + 1, start) : afterEscape(scanner, pos);
    } else if (isBreak(c)) {
      if (form === SIMPLE) form = MULTI_LINE;
      pos = afterBreak(scanner, pos, start);
    } else if (c === 0) {
      throw new Refusal(unclosed(quote), start, firstLineEnd(scanner, start));
    } else pos++;
  }
  scanner.pos = pos + 1;
  scanner.tokens.push(kind, start, scanner.pos, form);
};

const unclosed = (quote: number): string => `a text in ${quote === single ? "single" : "double"} quotes is not closed`;

const firstLineEnd = (scanner: Scanner, start: number): number => {
  let end = start;
  while (scanner.at(end) !== 0 && !isBreak(scanner.at(end))) end++;
  while (end > start + 1 && isBlank(scanner.at(end - 1))) end--;
  return end;
};

const afterBreak = (scanner: Scanner, pos: number, start: number): number => {
  scanner.pos = pos;
  scanner.skipBreak();
  if (!scanner.atDocumentIndicator()) return scanner.pos;
  throw new Refusal(`${unclosed(scanner.at(start))} before the document ends`, start, firstLineEnd(scanner, start));
};

const afterEscape = (scanner: Scanner, pos: number): number => {
  const c = scanner.at(pos + 1);
  const length = codeLengths.get(c);
  if (length === undefined) {
    if (escapes.has(c)) return pos + 2;
    const shown = c === 0 ? "\\" : `\\${String.fromCodePoint(scanner.text.codePointAt(pos + 1) ?? 0)}`;
    throw new Refusal(`a text in double quotes has no escape '${shown}'`, pos, pos + shown.length);
  }
  const end = pos + 2 + length;
  for (let at = pos + 2; at < end; at++) {
    if (isHex(scanner.at(at))) continue;
    const shown = String.fromCharCode(c);
    throw new Refusal(`the escape '\\${shown}' takes ${length} hexadecimal digits`, pos, Math.max(at, pos + 2));
  }
  const code = Number.parseInt(scanner.text.slice(pos + 2, end), 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    throw new Refusal(`the escape '${scanner.text.slice(pos, end)}' stands for no character`, pos, end);
  }
  return end;
};
