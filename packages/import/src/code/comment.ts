import { type Doc, hardline } from "./doc.ts";

/** A comment's text on one line, whatever JavaScript takes for the end of one. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trimEnd();

/** Comments in code, a line each. */
export const lineComments = (texts: readonly string[]): readonly Doc[] =>
  texts.map((text): Doc => [`// ${onOneLine(text)}`.trimEnd(), hardline]);

/** Comments between tags, a line each. */
export const childComments = (texts: readonly string[]): readonly Doc[] =>
  texts
    .filter((text) => text.trim() !== "")
    .map((text): Doc => [`{/* ${onOneLine(text).replaceAll("*/", "* /")} */}`, hardline]);
