import type { Builtin } from "../builtins/builtin.ts";
import { replaceText, splitText, trimPrefix, trimSet, trimSpace, trimSuffix } from "../builtins/texts.ts";
import { isSpace } from "../characters.ts";
import { lowerLetter, titleLetter, toLower, toUpper, upperLetter } from "../letter-case.ts";
import { textOf } from "../text-of.ts";
import { byteLength, fromBytes, toBytes } from "../utf8.ts";
import { EvaluationError, TextMap, type Value } from "../value.ts";
import { sprigText } from "./lists.ts";

const text = (value: Value | undefined): string => String(value);
const integer = (value: Value | undefined): number => Number(value ?? 0n);

const onText =
  (run: (text: string) => Value): Builtin =>
  ([value]) =>
    run(text(value));

/** Functions with the part to look for in front of the text. */
const partFirst =
  (run: (text: string, part: string) => Value): Builtin =>
  ([part, value]) =>
    run(text(value), text(part));

/** Changes letters with the letter before in view. */
const mapWithPrevious = (value: string, change: (letter: string, previous: string) => string): string => {
  let previous = " ";
  return Array.from(value, (letter) => {
    const result = change(letter, previous);
    previous = letter;
    return result;
  }).join("");
};

// Where Go's strings.Title begins a word: behind anything but letters, digits and underscores; beyond ASCII behind spaces.
const endsWord = (letter: string): boolean =>
  /^[\x20-\x7e]$/.test(letter) ? !/[A-Za-z0-9_]/.test(letter) : !/[\p{L}\p{Nd}]/u.test(letter) && isSpace(letter);

const title = (value: string): string =>
  mapWithPrevious(value, (letter, previous) => (endsWord(previous) ? titleLetter(letter) : letter));

const untitle = (value: string): string =>
  mapWithPrevious(value, (letter, previous) => (isSpace(previous) ? lowerLetter(letter) : letter));

/** A small letter at the beginning of a word gets its title form. */
const swapCase = (value: string): string => {
  let begins = true;
  return Array.from(value, (letter) => {
    const began = begins;
    begins = /\p{Lu}|\p{Lt}|\p{Ll}/u.test(letter) ? false : isSpace(letter);
    if (/\p{Lu}|\p{Lt}/u.test(letter)) return lowerLetter(letter);
    if (!/\p{Ll}/u.test(letter)) return letter;
    return began ? titleLetter(letter) : upperLetter(letter);
  }).join("");
};

/** Go's module looks at bytes and, once there is a space among them, makes a letter of every byte that is none. */
const withoutSpaces = (value: string): string => {
  const letters = Array.from(toBytes(value), (byte) => String.fromCharCode(byte));
  return letters.some(isSpace) ? letters.filter((letter) => !isSpace(letter)).join("") : value;
};

/** The first byte of every word, each as a letter of its own, which is not what letters beyond ASCII deserve. */
const initials = (value: string): string =>
  Array.from(toBytes(value), (byte) => String.fromCharCode(byte))
    .filter((letter, index, letters) => !isSpace(letter) && (index === 0 || isSpace(letters[index - 1] ?? "")))
    .join("");

const escapes: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  '"': '\\"',
  "\\": "\\\\",
};

/** Go's strconv.Quote. */
const goQuote = (value: string): string =>
  `"${Array.from(value, (letter) => {
    const escaped = escapes[letter];
    if (escaped !== undefined) return escaped;
    if (/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.test(letter)) return letter;
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return `\\x${code.toString(16).padStart(2, "0")}`;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
  }).join("")}"`;

const indent = (spaces: number, value: string): string => {
  if (spaces < 0) throw new EvaluationError("`sprig.indent` takes no negative number of spaces.");
  const pad = " ".repeat(Math.min(spaces, 100_000));
  return pad + value.replaceAll("\n", `\n${pad}`);
};

const bytesBetween = (value: string, start: number, end: number): string => {
  const bytes = toBytes(value);
  if (start < 0 || end > bytes.length || start > end)
    throw new EvaluationError("`sprig.substr` was given bounds out of range.");
  return fromBytes(bytes.subarray(start, end));
};

const substring: Builtin = ([start, end, value]) => {
  const whole = text(value);
  const length = byteLength(whole);
  if (integer(start) < 0) return bytesBetween(whole, 0, integer(end));
  const beyond = integer(end) < 0 || integer(end) > length;
  return bytesBetween(whole, integer(start), beyond ? length : integer(end));
};

const truncated: Builtin = ([count, value]) => {
  const whole = text(value);
  const size = integer(count);
  const length = byteLength(whole);
  if (size < 0) return length + size > 0 ? bytesBetween(whole, length + size, length) : whole;
  return length > size ? bytesBetween(whole, 0, size) : whole;
};

const numbered = (parts: readonly Value[]): Value =>
  new TextMap(parts.map((part, index) => [`_${index}`, part] as const));

const repeat: Builtin = ([count, value], budget) => {
  const times = integer(count);
  if (times < 0) throw new EvaluationError("`sprig.repeat` takes no negative number.");
  budget.grow(byteLength(text(value)) * times);
  return text(value).repeat(times);
};

const trimAll: Builtin = partFirst((value, set) => trimSet(value, set));

export const textFunctions: Readonly<Record<string, Builtin>> = {
  hello: () => "Hello!",
  trim: onText(trimSpace),
  upper: onText(toUpper),
  lower: onText(toLower),
  title: onText(title),
  untitle: onText(untitle),
  swapcase: onText(swapCase),
  initials: onText(initials),
  nospace: onText(withoutSpaces),
  substr: substring,
  trunc: truncated,
  repeat,
  trimAll,
  trimall: trimAll,
  trimPrefix: partFirst(trimPrefix),
  trimSuffix: partFirst(trimSuffix),
  contains: partFirst((value, part) => value.includes(part)),
  hasPrefix: partFirst((value, part) => value.startsWith(part)),
  hasSuffix: partFirst((value, part) => value.endsWith(part)),
  replace: ([old, by, value]) => replaceText(text(value), text(old), text(by), -1),
  quote: (values) =>
    values
      .filter((value) => value !== null)
      .map((value) => goQuote(sprigText(value)))
      .join(" "),
  squote: (values) =>
    values
      .filter((value) => value !== null)
      .map((value) => `'${textOf(value)}'`)
      .join(" "),
  cat: (values) =>
    values
      .filter((value) => value !== null)
      .map(textOf)
      .join(" "),
  indent: ([spaces, value]) => indent(integer(spaces), text(value)),
  nindent: ([spaces, value]) => `\n${indent(integer(spaces), text(value))}`,
  plural: ([one, many, count]) => (count === 1n ? text(one) : text(many)),
  toString: (values: readonly Value[]) => sprigText(values[0] ?? null),
  split: partFirst((value, separator) => numbered(splitText(value, separator, -1))),
  splitList: partFirst((value, separator) => splitText(value, separator, -1)),
  splitn: ([separator, count, value]) => numbered(splitText(text(value), text(separator), integer(count))),
};
