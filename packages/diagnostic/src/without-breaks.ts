/**
 * A text in which white space with a line break in it is one blank: how a value is folded and indented in a file does not
 * matter for finding a part of it.
 */
export const withoutBreaks = (text: string): string =>
  /[\n\r]/.test(text) ? text.replace(/[ \t\n\r]+/g, (blanks) => (/[\n\r]/.test(blanks) ? " " : blanks)) : text;
