import { indexArgument, listArgument, textArgument } from "../arguments.ts";
import { isSpace } from "../characters.ts";
import { jsonOf, readJson } from "../json.ts";
import { toLower, toUpper } from "../letter-case.ts";
import { textOf } from "../text-of.ts";
import { byteLength, fromBytes, toBytes } from "../utf8.ts";
import { EvaluationError, kindOf, nilList } from "../value.ts";
import type { Builtin } from "./builtin.ts";

/** Go's strings.TrimFunc. */
export const trimWhere = (text: string, drop: (letter: string) => boolean): string => {
  const letters = Array.from(text);
  let start = 0;
  let end = letters.length;
  while (start < end && drop(letters[start] ?? "")) start++;
  while (end > start && drop(letters[end - 1] ?? "")) end--;
  return letters.slice(start, end).join("");
};

export const trimSpace = (text: string): string => trimWhere(text, isSpace);

export const trimSet = (text: string, set: string): string => {
  const letters = new Set(set);
  return trimWhere(text, (letter) => letters.has(letter));
};

export const trimPrefix = (text: string, prefix: string): string =>
  text.startsWith(prefix) ? text.slice(prefix.length) : text;

export const trimSuffix = (text: string, suffix: string): string =>
  text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;

/** Go's strings.SplitN, and SplitAfterN with `keep`; a count below zero means all, zero gives a nil list. */
export const splitText = (
  text: string,
  separator: string,
  count: number,
  keep = false,
): readonly string[] | typeof nilList => {
  if (count === 0) return nilList;
  if (separator === "") {
    const letters = Array.from(text);
    return count < 0 || letters.length <= count
      ? letters
      : [...letters.slice(0, count - 1), letters.slice(count - 1).join("")];
  }
  const parts: string[] = [];
  let from = 0;
  while (count < 0 || parts.length < count - 1) {
    const at = text.indexOf(separator, from);
    if (at < 0) break;
    parts.push(text.slice(from, keep ? at + separator.length : at));
    from = at + separator.length;
  }
  return [...parts, text.slice(from)];
};

/** Go's strings.Replace; an empty text to look for stands before every letter and at the end. */
export const replaceText = (text: string, old: string, by: string, count: number): string => {
  if (old === by || count === 0) return text;
  if (old !== "" && count < 0) return text.split(old).join(by);
  if (old !== "") return (splitText(text, old, count + 1) as readonly string[]).join(by);
  const letters = Array.from(text);
  const limit = count < 0 ? letters.length + 1 : count;
  return [...letters, ""].map((letter, index) => (index < limit ? by : "") + letter).join("");
};

/** Go's strings.Index and LastIndex count bytes. */
const byteIndex = (text: string, at: number): bigint => (at < 0 ? -1n : BigInt(byteLength(text.slice(0, at))));

const text = textArgument;

const split =
  (name: string, keep: boolean): Builtin =>
  ([value, separator, count]) =>
    splitText(text(name, value), text(name, separator), count === undefined ? -1 : indexArgument(name, count), keep);

const repeat: Builtin = ([value, times], budget) => {
  const part = text("repeat", value);
  const count = indexArgument("repeat", times);
  if (count < 0) throw new EvaluationError(`\`repeat\` cannot repeat ${count} times.`);
  if (count > 1_000_000) throw new EvaluationError("`repeat` repeats at most a million times.");
  budget.grow(byteLength(part) * count);
  return part.repeat(count);
};

const join: Builtin = ([list, glue]) =>
  listArgument("join", list)
    .map((item) => {
      if (typeof item === "string") return item;
      throw new EvaluationError(
        `\`join\` takes a list of strings, and one item is of kind ${kindOf(item)}: use \`map(list, string(#))\`.`,
      );
    })
    .join(glue === undefined ? "" : text("join", glue));

/** Go's base64.StdEncoding: padded, line breaks ignored. */
export const decodeBase64 = (encoded: string): string | undefined => {
  const plain = encoded.replace(/[\r\n]/g, "");
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return undefined;
  return fromBytes(Buffer.from(plain, "base64"));
};

const fromBase64: Builtin = ([value]) => {
  const decoded = decodeBase64(text("fromBase64", value));
  if (decoded === undefined) throw new EvaluationError("`fromBase64` was given a text that is no base64.");
  return decoded;
};

export const textBuiltins: Readonly<Record<string, Builtin>> = {
  string: ([value = null]) => textOf(value),
  trim: ([value, set]) =>
    set === undefined ? trimSpace(text("trim", value)) : trimSet(text("trim", value), text("trim", set)),
  trimPrefix: ([value, prefix = " "]) => trimPrefix(text("trimPrefix", value), text("trimPrefix", prefix)),
  trimSuffix: ([value, suffix = " "]) => trimSuffix(text("trimSuffix", value), text("trimSuffix", suffix)),
  upper: ([value]) => toUpper(text("upper", value)),
  lower: ([value]) => toLower(text("lower", value)),
  split: split("split", false),
  splitAfter: split("splitAfter", true),
  replace: ([value, old, by, count]) =>
    replaceText(
      text("replace", value),
      text("replace", old),
      text("replace", by),
      count === undefined ? -1 : indexArgument("replace", count),
    ),
  repeat,
  join,
  indexOf: ([value, part]) => {
    const whole = text("indexOf", value);
    return byteIndex(whole, whole.indexOf(text("indexOf", part)));
  },
  lastIndexOf: ([value, part]) => {
    const whole = text("lastIndexOf", value);
    return byteIndex(whole, whole.lastIndexOf(text("lastIndexOf", part)));
  },
  hasPrefix: ([value, part]) => text("hasPrefix", value).startsWith(text("hasPrefix", part)),
  hasSuffix: ([value, part]) => text("hasSuffix", value).endsWith(text("hasSuffix", part)),
  toJSON: ([value = null]) => jsonOf(value, { indent: 2 }),
  fromJSON: ([value]) => readJson(text("fromJSON", value)),
  toBase64: ([value]) => Buffer.from(toBytes(text("toBase64", value))).toString("base64"),
  fromBase64,
};
