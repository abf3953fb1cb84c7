import type { Budget } from "../budget.ts";
import type { Builtin } from "../builtins/builtin.ts";
import { identical } from "../compare.ts";
import { textOf } from "../text-of.ts";
import { compareText, fromBytes } from "../utf8.ts";
import { EvaluationError, isList, kindOf, nilList, type Value } from "../value.ts";
import { looseInteger } from "./convert.ts";

const itemsOf = (name: string, value: Value | undefined): readonly Value[] => {
  if (value instanceof Uint8Array) return Array.from(value, BigInt);
  if (value === undefined || !isList(value)) {
    throw new EvaluationError(`\`sprig.${name}\` takes a list, not ${kindOf(value ?? null)}.`);
  }
  return value;
};

/** What sprig calls empty: nil, false, zero, and texts, lists and maps without anything in them. */
export const isEmpty = (value: Value): boolean => {
  if (value === null || value === false || value === 0 || value === 0n || value === "") return true;
  if (value instanceof Uint8Array || isList(value)) return value.length === 0;
  return value instanceof Map && value.size === 0;
};

/** sprig's text of a value: %v, but bytes are the text that they stand for. */
export const sprigText = (value: Value): string => (value instanceof Uint8Array ? fromBytes(value) : textOf(value));

/** The texts of a list without its nils; anything else is a list of one. */
export const textsOf = (value: Value): readonly string[] => {
  if (value === null) return [];
  if (isList(value)) return value.filter((item) => item !== null).map(sprigText);
  return value instanceof Uint8Array ? Array.from(value, String) : [sprigText(value)];
};

const isIn = (list: readonly Value[], value: Value): boolean => list.some((item) => identical(item, value));

const onList =
  (name: string, run: (list: readonly Value[], rest: readonly Value[]) => Value): Builtin =>
  ([list, ...rest]) =>
    run(itemsOf(name, list), rest);

const chunk: Builtin = ([size, list]) => {
  const items = itemsOf("chunk", list);
  const length = Number(size);
  if (length <= 0) throw new EvaluationError("`sprig.chunk` takes a positive size.");
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
};

const slice = onList("slice", (list, [from, to]) => {
  if (list.length === 0) return null;
  const start = Number(looseInteger(from ?? null));
  const end = to === undefined ? list.length : Number(looseInteger(to));
  if (start < 0 || end < start || end > list.length)
    throw new EvaluationError("`sprig.slice` was given bounds out of range.");
  return list.slice(start, end);
});

const has: Builtin = ([needle = null, list = null]) => list !== null && isIn(itemsOf("has", list), needle);

const concat = (lists: readonly Value[], budget: Budget): Value => {
  const items = lists.flatMap((list) => itemsOf("concat", list));
  budget.grow(items.length);
  return items.length === 0 ? nilList : items;
};

/** Items that come first; what is equal counts once. */
const unique = (list: readonly Value[], budget: Budget): Value => {
  const found: Value[] = [];
  const seen = new Set<Value>();
  for (const item of list) {
    budget.step();
    const plain = typeof item !== "object" && typeof item !== "number";
    if (plain ? seen.has(item) : isIn(found, item)) continue;
    if (plain) seen.add(item);
    found.push(item);
  }
  return found;
};

const push = onList("append", (list, [item = null]) => [...list, item]);
const prepend = onList("prepend", (list, [item = null]) => [item, ...list]);
const first = onList("first", (list) => list[0] ?? null);
const last = onList("last", (list) => list.at(-1) ?? null);
const rest = onList("rest", (list) => (list.length === 0 ? nilList : list.slice(1)));
const initial = onList("initial", (list) => (list.length === 0 ? nilList : list.slice(0, -1)));
const reverse = onList("reverse", (list) => [...list].reverse());
const without = onList("without", (list, omitted) => list.filter((item) => !isIn(omitted, item)));
const compact = onList("compact", (list) => list.filter((item) => !isEmpty(item)));
const uniq: Builtin = ([list], budget) => unique(itemsOf("uniq", list), budget);

export const listFunctions: Readonly<Record<string, Builtin>> = {
  list: (values) => values,
  tuple: (values) => values,
  append: push,
  mustAppend: push,
  push,
  mustPush: push,
  prepend,
  mustPrepend: prepend,
  first,
  mustFirst: first,
  last,
  mustLast: last,
  rest,
  mustRest: rest,
  initial,
  mustInitial: initial,
  reverse,
  mustReverse: reverse,
  uniq,
  mustUniq: uniq,
  without,
  mustWithout: without,
  compact,
  mustCompact: compact,
  has,
  mustHas: has,
  slice,
  mustSlice: slice,
  concat,
  chunk,
  mustChunk: chunk,
  sortAlpha: ([list = null]) => (isList(list) ? [...textsOf(list)].sort(compareText) : [sprigText(list)]),
  toStrings: ([list = null]) => (list === nilList ? nilList : textsOf(list)),
  join: ([separator, list = null]) => textsOf(list).join(String(separator)),
  empty: ([value = null]) => isEmpty(value),
  default: ([fallback = null, value = null]) => (isEmpty(value) ? fallback : value),
  coalesce: (values) => values.find((value) => !isEmpty(value)) ?? null,
  all: (values) => values.every((value) => !isEmpty(value)),
  any: (values) => values.some((value) => !isEmpty(value)),
  ternary: ([yes = null, no = null, test]) => (test === true ? yes : no),
  deepEqual: ([left = null, right = null]) => identical(left, right),
};
