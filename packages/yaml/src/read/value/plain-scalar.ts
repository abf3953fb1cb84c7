const words = new Map<string, boolean | number | null>();
for (const word of ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"]) words.set(word, true);
for (const word of ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"]) words.set(word, false);
for (const word of ["", "~", "null", "Null", "NULL"]) words.set(word, null);
for (const word of [".nan", ".NaN", ".NAN"]) words.set(word, Number.NaN);
for (const word of [".inf", ".Inf", ".INF"]) {
  words.set(word, Infinity);
  words.set(`+${word}`, Infinity);
  words.set(`-${word}`, -Infinity);
}
const longestWord = 5;

const simpleInteger = /^-?[1-9][0-9]{0,14}$/;
const integer = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const OTHER = 0;
const WORD = 1;
const NUMBER = 2;

/** What the first character of a plain scalar says about it, in Go's reader as here. */
const hints = new Uint8Array(128);
for (const letter of "yYnNtTfFoO~") hints[letter.charCodeAt(0)] = WORD;
for (const letter of "0123456789+-.") hints[letter.charCodeAt(0)] = NUMBER;

/**
 * The value of a plain scalar, as Argo's reader (version 2 of Go's YAML) resolves it: YAML 1.1 without its base 60
 * numbers, with `0o17` too, and dates as text. Integers beyond 2^53 lose digits, as every JavaScript number does.
 */
export const resolvePlain = (text: string): string | number | boolean | null =>
  text === "" ? null : resolveFrom(text.charCodeAt(0), text);

/** The same for a text that is not empty, whose first character is known. */
export const resolveFrom = (first: number, text: string): string | number | boolean | null => {
  const hint = hints[first] ?? OTHER;
  if (hint === OTHER) return text;
  if (text.length <= longestWord) {
    const word = words.get(text);
    if (word !== undefined) return word;
  }
  return hint === NUMBER ? resolveNumber(text) : text;
};

/** Go takes underscores out anywhere, but only between digits in a number that begins with its point. */
const withoutUnderscores = (text: string): string =>
  text.startsWith(".") && /(?<!\d)_|_(?!\d)/.test(text) ? text : text.replaceAll("_", "");

/** Go also takes a sign between `0b` and the digits. */
const withSignFirst = (digits: string): string => digits.replace(/^0b([-+])/, "$10b");

const resolveNumber = (text: string): string | number => {
  if (simpleInteger.test(text)) return Number(text);
  const value = toInteger(text);
  if (value !== undefined) return Number(value);
  const digits = withoutUnderscores(text);
  if (!float.test(digits)) return text;
  const number = Number(digits);
  return Number.isFinite(number) ? number : text;
};

/** So many digits has 2^64. Decimal ones cannot begin with zeros, and to read millions of them takes minutes. */
const mostDecimals = 20;

/** Go reads signed integers, and then those without a sign once more as unsigned ones. */
const largest = (sign: string): bigint => (sign === "" ? 2n ** 64n : sign === "-" ? 2n ** 63n + 1n : 2n ** 63n) - 1n;

/** The integer that a plain scalar is for Go's reader; undefined for other texts and those that take more than 64 bits. */
export const toInteger = (text: string): bigint | undefined => {
  const match = integer.exec(withSignFirst(withoutUnderscores(text)));
  if (match === null) return undefined;
  const [, sign = "", hexadecimal, binary, octal, decimal = ""] = match;
  if (decimal.length > mostDecimals) return undefined;
  const magnitude = BigInt(
    hexadecimal !== undefined
      ? `0x${hexadecimal}`
      : binary !== undefined
        ? `0b${binary}`
        : octal !== undefined
          ? `0o${octal}`
          : decimal,
  );
  if (magnitude > largest(sign)) return undefined;
  return sign === "-" ? -magnitude : magnitude;
};
