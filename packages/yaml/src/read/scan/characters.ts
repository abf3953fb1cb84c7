const BREAK = 1;
const BLANK = 2;
const END = 4;
const FLOW = 8;
const WORD = 16;
const URI = 32;

/** What a character is to the grammar, by its code. The end of a text counts as the character 0, which no text holds. */
const classes = new Uint8Array(256);

const mark = (characters: string, bits: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = (classes[character.charCodeAt(0)] ?? 0) | bits;
};
mark("\0", END);
mark("\n\r\x85", BREAK);
mark(" \t", BLANK);
mark(",?[]{}", FLOW);
mark("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", WORD | URI);
mark(";/?:@&=+$,.!~*'()[]%", URI);

// Asked of every character, so each looks into the table by itself.

/** Line breaks of YAML 1.1: the usual ones, NEL, and the separators of lines and paragraphs. */
export const isBreak = (code: number): boolean =>
  code < 256 ? ((classes[code] ?? 0) & BREAK) !== 0 : code === 0x2028 || code === 0x2029;

export const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;

export const isBreakOrEnd = (code: number): boolean =>
  code < 256 ? ((classes[code] ?? 0) & (BREAK | END)) !== 0 : code === 0x2028 || code === 0x2029;

/** Whether white space or the end is here, which is what makes `-`, `?` and `:` indicators. */
export const isSpaceOrEnd = (code: number): boolean =>
  code < 256 ? ((classes[code] ?? 0) & (BREAK | BLANK | END)) !== 0 : code === 0x2028 || code === 0x2029;

/** What ends a plain scalar within brackets. */
export const isFlowIndicator = (code: number): boolean => ((classes[code] ?? 0) & FLOW) !== 0;

/** Letters, digits, `_` and `-`: names of anchors, directives and tag handles. */
export const isWord = (code: number): boolean => ((classes[code] ?? 0) & WORD) !== 0;

/** What a tag may hold; `%` begins an escape there. */
export const isUri = (code: number): boolean => ((classes[code] ?? 0) & URI) !== 0;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isHex = (code: number): boolean =>
  isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
