import type { Text } from "../text.ts";
import type { Ref } from "./reference.ts";
import type { Given, Seen } from "./seen.ts";

/** Numbers to count through, ends included: `{ count: 5 }` is 0 to 4, `{ start: 1, end: 5 }` is 1 to 5. */
export interface SequenceOptions {
  /** The first number. Default 0. */
  readonly start?: number | Ref<number> | Text | undefined;
  /** The last number. It may be less than `start`, to count down. Not together with `count`. */
  readonly end?: number | Ref<number> | Text | undefined;
  /** How many numbers there are. Not together with `end`. */
  readonly count?: number | Ref<number> | Text | undefined;
  /** How each number is printed, in the words of Go's `Printf`, such as `shard-%02d`. It makes the items texts. */
  readonly format?: string | undefined;
}

// Symbol.for: the compiler must know a sequence of another copy of the package.
const SEQUENCE = Symbol.for("argotsx.sequence");

/** A loop's numbers. */
export interface Sequence<T extends number | string> {
  readonly "~kind": "sequence";
  readonly "~item": T;
}

/** Texts where a format is sure to be given. */
type ItemOf<T> = [Given<T, "format">] extends [never] ? number : string;

/**
 * Counts while the workflow runs: Argo's `withSequence`. Items are numbers, or texts when `format` says how each is
 * printed: `sequence({ count: 3, format: "shard-%02d" })`.
 */
export const sequence = <const T = unknown>(options: SequenceOptions & Seen<T>): Sequence<ItemOf<T>> => {
  if (typeof options !== "object" || options === null) throw new TypeError("sequence() takes an object: { count: 5 }");
  return { [SEQUENCE]: options } as unknown as Sequence<ItemOf<T>>;
};

/** The options of a sequence; nothing for any other list. */
export const sequenceOf = (value: unknown): SequenceOptions | undefined =>
  typeof value === "object" && value !== null
    ? (value as { readonly [SEQUENCE]?: SequenceOptions })[SEQUENCE]
    : undefined;
