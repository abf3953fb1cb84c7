export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;

/** What is returned for the character behind something that is not read here; no text holds it. */
export const NOTHING = 0;

/** Whether white space is here, as far as there is any other than these. */
export const isSpace = (code: number): boolean => code === SPACE || code === LINE_FEED || code === TAB;

export const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
