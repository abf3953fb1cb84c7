import fc from "fast-check";
import { anyCharacter } from "../../../../test/any-character.ts";
import { nastyStrings } from "./nasty-strings.ts";

/** Characters and words from which more strings are put together that look like YAML. */
export const pieces = [
  ..."0123456789+-._:eEoObBxXtTzZ ,aAfFnNyYiI~=<>?!@#%^&*()[]{}|'\"`\\/;$\t\n\r",
  ..."\u0085\u00a0\u2028\ufeffé世\0\u007f\ufffe",
  ...[
    "\u{1f600}",
    "\ud800",
    "yes",
    "no",
    "null",
    "inf",
    "0x",
    "---",
    "...",
    "- ",
    "? ",
    ": ",
    " #",
    "  ",
    "\n\n",
    "{{",
    "}}",
  ],
];

/** Strings of all kinds, most of them short and awkward. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyStrings),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
  fc.string({ maxLength: 20 }),
);

/** Numbers of JSON and beyond: the infinities, NaN, -0. */
export const number: fc.Arbitrary<number> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.constantFrom(0, -0, 1e21, -1e21, 1e20, 1e-7, 5e-324, 1.5e300, 2 ** 53 + 2, Number.NaN, Infinity, -Infinity),
);

const dataWith = (numbers: fc.Arbitrary<number>): fc.Arbitrary<unknown> =>
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      text,
      fc.oneof(numbers, fc.boolean(), fc.constant(null)),
      fc.array(fc.oneof(tie("value"), fc.constant(undefined)), { maxLength: 4 }),
      fc.dictionary(text, fc.oneof(tie("value"), fc.constant(undefined)), { maxKeys: 5 }),
    ),
  })).value;

/** Nested data of maps, lists and scalars; `undefined` only where the writer gives it a meaning. */
export const data: fc.Arbitrary<unknown> = dataWith(number);

/** The same without infinities and NaN, which Argo's reader refuses. */
export const readableData: fc.Arbitrary<unknown> = dataWith(number.filter(Number.isFinite));

/**
 * What a reader must give back for a value: lone surrogates are U+FFFD, `undefined` is left out of maps and null in
 * lists.
 */
export const expected = (value: unknown): unknown => {
  if (value === undefined) return null;
  if (typeof value === "string") return Buffer.from(value).toString();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, expected);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [Buffer.from(key).toString(), expected(entry)]));
};

/** Fixed, so that every run of the tests is the same; a run by hand may choose another. */
export const seed = Number(process.env.ARGOTSX_SEED ?? 20251123);
