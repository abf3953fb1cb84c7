/** How the text of a plain or quoted scalar is made: it stands there as it is. */
export const SIMPLE = 0;
/** Its lines are folded. */
export const MULTI_LINE = 1;
/** It has escapes, and perhaps several lines. */
export const ESCAPED = 2;

/** What becomes of the line breaks at the end of a text block: one (clip), none (strip) or all (keep). */
export const CLIP = 0;
export const STRIP = 1;
export const KEEP = 2;

/** What a text block's header says, in one number. */
export const blockForm = (indent: number, chomping: number): number => indent * 4 + chomping;
export const blockIndent = (form: number): number => form >> 2;
export const chomping = (form: number): number => form & 3;
