import { dedentText } from "@argotsx/authoring/tree";
import { block, type Doc } from "./doc.ts";

/** Characters that a reader would not see, or not tell from others. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00a0\ufeff]/gu;

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };

const escaped = (character: string): string =>
  escapes[character] ??
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** A text as JavaScript writes it, in the quotes of which it needs to escape fewer. */
export const quoted = (text: string): string => {
  const mark = count(text, '"') > count(text, "'") ? "'" : '"';
  const inside = text.replace(/\\/g, "\\\\").replaceAll(mark, `\\${mark}`).replace(unseen, escaped);
  return `${mark}${inside}${mark}`;
};

/** Whether every character of a text can stand in a template literal as it is. */
const isShown = (text: string): boolean => !new RegExp(unseen.source, "u").test(text.replace(/[\n\t]/g, ""));

/** The text of a template literal whose value is the given one: escaped as JavaScript reads it, or as `dedent` does. */
const inLiteral = (text: string, isRaw: boolean): string =>
  (isRaw ? text : text.replaceAll("\\", "\\\\")).replace(/`|\$\{/g, (mark) => `\\${mark}`);

/** Whether a literal of indented lines is read as a text: not when all its lines begin with blanks, for one. */
const isReadBack = (lines: readonly string[], text: string): boolean => {
  const made = lines.map((one) => (one === "" ? "\n" : `\n  ${one}`)).join("");
  return dedentText(`${made}\n`) === text;
};

/** Whether a raw literal reads a text as it is: the backslash in front of a mark of the text's own would be lost. */
const isSafeRaw = (text: string): boolean => !/\\(?:`|\$\{)/.test(text) && !text.endsWith("\\");

/** How a text of several lines is written. */
export interface Literal {
  readonly doc: Doc;
  /** Whether it needs the tag `dedent`. */
  readonly usesDedent: boolean;
}

/** What is put into a template literal: in the text it is one character that no text has. */
export interface Inserted {
  readonly code: readonly string[];
}

/** Stands for what is inserted; what a text itself has of it keeps the text from being written as a literal. */
export const gap = "\ue000";

const filled = (text: string, codes: Iterator<string>): string =>
  text.replaceAll(gap, () => `\${${codes.next().value ?? ""}}`);

/**
 * A text of several lines as an indented template literal. `drops` is set for fields that drop indentation by themselves.
 * Each `gap` in it stands for a piece of code. Nothing for a text that is better quoted.
 */
export const literal = (text: string, drops: boolean, { code }: Inserted = { code: [] }): Literal | undefined => {
  const own = code.length === 0 ? text : text.replaceAll(gap, "");
  if (!text.includes("\n") || text.includes("\r") || !isShown(own)) return undefined;
  // One line with a break behind it reads better in quotes.
  if (code.length === 0 && text.indexOf("\n") === text.length - 1 && text.length <= 200) return undefined;
  const lines = text.split("\n");
  if (!isReadBack(lines, text)) return undefined;
  const isRaw = !drops || /[\\`]|\$\{/.test(text);
  if (isRaw && !isSafeRaw(text) && !drops) return undefined;
  const usesDedent = isRaw && isSafeRaw(text);
  const codes = code[Symbol.iterator]();
  const written = lines.map((one) => filled(inLiteral(one, usesDedent), codes));
  return { doc: block(usesDedent ? "dedent`" : "`", written, "`"), usesDedent };
};

/** A text of one line with code in it, or nothing when it has characters that nobody would see. */
export const templateLiteral = (text: string, { code }: Inserted, tag = ""): string => {
  const codes = code[Symbol.iterator]();
  const escapedText = inLiteral(text, false)
    .split(gap)
    .map((part) => part.replace(unseen, escaped))
    .join(gap);
  return `${tag}\`${filled(escapedText, codes)}\``;
};
