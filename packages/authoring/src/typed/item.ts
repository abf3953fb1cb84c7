import type { Ref } from "./reference.ts";
import type { Sequence } from "./sequence.ts";

/** What a loop runs over: a list, a reference to one, an expression that makes one, or a sequence of numbers. */
export type Items<T> = readonly T[] | (() => readonly T[]) | Sequence<T & (number | string)>;

/** One item of a loop. Of an object each field is a reference as well: `item.name`. */
export type Item<T> = Ref<T> &
  (T extends readonly unknown[] ? unknown : T extends object ? { readonly [K in keyof T]-?: Ref<T[K]> } : unknown);
