import type { Readable, Ref, WithoutFields } from "./reference.ts";
import type { Sequence } from "./sequence.ts";

/** What a loop runs over: a list, a reference to one, an expression that makes one, or a sequence of numbers. */
export type Items<T> = readonly T[] | (() => readonly T[]) | Sequence<T & (number | string)>;

/** One item of a loop. Of an object each field is a reference as well: `item.name`. */
export type Item<T> = [T] extends [readonly unknown[]] ? Ref<T> : [T] extends [object] ? ItemWithFields<T> : Ref<T>;

type ItemWithFields<T> = Readable<T> & { readonly [K in keyof T]-?: Ref<T[K]> } & Omit<WithoutFields, keyof T>;
