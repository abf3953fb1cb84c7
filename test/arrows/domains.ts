import fc, { type Arbitrary } from "fast-check";
import { anyCharacter } from "../any-character.ts";
import type { Input } from "./case.ts";

const of = (type: Input["type"], values: Arbitrary<unknown>): Input => ({ type, values });

// Few enough that one text often holds another; with everything that quoting, counting or trimming could stumble on.
const telling = [
  ..."aabbcAB01 ,.-_'\"\\$&`{}\n\t<>éßÿ",
  "\u00a0",
  "\u0085",
  "\ufeff",
  "\u2003",
  "\u000b",
  "Σ",
  "ﬁ",
  "中",
];
const beyond = ["😀", "𝒳", "🇩"];

const textOf = (units: readonly string[]): Arbitrary<string> =>
  fc.string({
    unit: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...units) },
      fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
    ),
    maxLength: 8,
  });

const bmp = (text: string): boolean => !/[\u{10000}-\u{10ffff}]/u.test(text);

/** Every text that can be written in UTF-8. */
export const anyText = textOf([...telling, ...beyond]);
/** Texts of characters up to U+FFFF. */
export const bmpText = textOf(telling).filter(bmp);
export const asciiText = fc.string({ unit: fc.constantFrom(..."aabbcAB01 ,.-_'\"\\{}$"), maxLength: 6 });

const whole = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.maxSafeInteger());
const isModerate = (value: number): boolean => value === 0 || (Math.abs(value) > 1e-300 && Math.abs(value) < 1e290);

// -0 comes from no parameter that anybody writes.
const positive = (value: number): number => (Object.is(value, -0) ? 0 : value);
const finite = fc
  .oneof(
    fc.integer({ min: -12, max: 12 }),
    fc.integer({ min: -60, max: 60 }).map((n) => n / 8),
    fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isModerate),
  )
  .map(positive);

export const finiteNumber = finite;
export const smallWhole = fc.integer({ min: -9, max: 9 });

export const any = of("string", anyText);
export const upTo = of("string", bmpText);
export const ascii = of("string", asciiText);
export const finiteInput = of("number", finite);
export const wholeInput = of("number", whole);
export const index = of("number", smallWhole);
export const flag = of("boolean", fc.boolean());
export const json = (values: Arbitrary<unknown>): Input => of("json", values);
export const text = (values: Arbitrary<string>): Input => of("string", values);
export const number = (values: Arbitrary<number>): Input => of("number", values);

export const texts = json(fc.array(anyText, { maxLength: 5 }));
export const bmpTexts = json(fc.array(bmpText, { maxLength: 5 }));
export const numbers = json(fc.array(finite, { maxLength: 6 }));
export const wholes = json(fc.array(smallWhole, { maxLength: 6 }));
export const mixed = json(fc.array(fc.oneof(anyText, finite, fc.boolean()), { maxLength: 5 }));

/** The same JSON with the keys of every object in the order that Go writes: by their bytes. */
export const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const bytes = (key: string) => Buffer.from(key, "utf8");
  const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(bytes(a), bytes(b)));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};
// Keys like numbers are put first by JavaScript, whatever was written.
const key = anyText.filter((one) => !/^\d+$/.test(one) && one !== "__proto__");
const scalar = fc.oneof(anyText, finite, fc.boolean(), fc.constant(null));
/** Objects of scalars whose keys are in the order of Go. */
export const flatObject = fc.dictionary(key, scalar, { maxKeys: 5 }).map(sorted);
export const anyJson = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      scalar,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4 }),
    ),
  }))
  .value.map(sorted);
export { fc };
