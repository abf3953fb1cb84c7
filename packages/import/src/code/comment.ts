import { type Doc, hardline } from "./doc.ts";

/** Words by which a comment tells TypeScript to look away, or what elements are: with a blank in them they only say it. */
const orders = /@(?=ts-|jsx)/gi;

/** A comment's text on one line, whatever JavaScript takes for the end of one, that is read by people alone. */
const onOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(orders, "@ ")
    .trimEnd();

/** Comments in code, a line each. */
export const lineComments = (texts: readonly string[]): readonly Doc[] =>
  texts.map((text): Doc => [`// ${onOneLine(text)}`.trimEnd(), hardline]);

/** Comments between tags, a line each. */
export const childComments = (texts: readonly string[]): readonly Doc[] =>
  texts
    .filter((text) => text.trim() !== "")
    .map((text): Doc => [`{/* ${onOneLine(text).replaceAll("*/", "* /")} */}`, hardline]);
