import { indexArgument, integerArgument, listArgument, mapArgument } from "../arguments.ts";
import { equal, order } from "../compare.ts";
import { entryOf, itemAt } from "../fetch.ts";
import { compareText } from "../utf8.ts";
import { EvaluationError, isList, kindOf, LooseMap, nilList, type Value } from "../value.ts";
import type { Builtin } from "./builtin.ts";

const length: Builtin = ([value = null]) => {
  if (typeof value === "string") return BigInt(Array.from(value).length);
  if (value instanceof Uint8Array || isList(value)) return BigInt(value.length);
  if (value instanceof Map) return BigInt(value.size);
  throw new EvaluationError(`\`len\` takes a string, a list or a map, not ${kindOf(value)}.`);
};

/** `first` and `last` swallow every error. */
const end =
  (index: number): Builtin =>
  ([value = null]) =>
    typeof value === "string" || value instanceof Uint8Array || isList(value) ? (itemAt(value, index) ?? null) : null;

const get: Builtin = ([from = null, key = null]) => {
  if (from instanceof Map) return entryOf(from, key) ?? null;
  if (typeof from === "string" || from instanceof Uint8Array || isList(from)) {
    return itemAt(from, indexArgument("get", key)) ?? null;
  }
  return null;
};

const take: Builtin = ([list, count]) => {
  const items = listArgument("take", list);
  const wanted = integerArgument("take", count);
  if (wanted < 0n) throw new EvaluationError(`\`take\` cannot take ${wanted} items.`);
  return items === nilList ? nilList : items.slice(0, Number(wanted));
};

/** The entries of a map by key: Go's own order is random, so that no result may depend on it. */
const entries = (name: string, value: Value | undefined): readonly (readonly [Value, Value])[] =>
  [...mapArgument(name, value)].sort(([a], [b]) =>
    typeof a === "string" && typeof b === "string" ? compareText(a, b) : 0,
  );

const fromPairs: Builtin = ([list]) => {
  const map = new LooseMap();
  for (const pair of listArgument("fromPairs", list)) {
    if (!isList(pair) || pair.length !== 2) throw new EvaluationError("`fromPairs` takes a list of lists of two.");
    const [key = null, value = null] = pair;
    if (isList(key) || key instanceof Map || key instanceof Uint8Array) {
      throw new EvaluationError(`A key of a map cannot be of kind ${kindOf(key)}.`);
    }
    map.set(key, value);
  }
  return map;
};

/** What equal items share, where that can be looked up; without it a long list would take the square of its length. */
const likeness = (item: Value): Value | undefined => {
  if (typeof item === "string" || typeof item === "boolean") return item;
  if (typeof item === "bigint" && Number.isSafeInteger(Number(item))) return item;
  if (typeof item === "number" && Number.isFinite(item)) {
    return Number.isSafeInteger(item) ? BigInt(item) : Number.isInteger(item) ? undefined : item;
  }
  return undefined;
};

const uniq: Builtin = ([list]) => {
  const found: Value[] = [];
  const seen = new Set<Value>();
  const others: Value[] = [];
  for (const item of listArgument("uniq", list)) {
    const key = likeness(item);
    if (key === undefined ? others.some((other) => equal(other, item)) : seen.has(key)) continue;
    if (key === undefined) others.push(item);
    else seen.add(key);
    found.push(item);
  }
  return found;
};

const flatten = (list: readonly Value[]): Value[] =>
  list.flatMap((item) =>
    item instanceof Uint8Array ? Array.from(item, BigInt) : isList(item) ? flatten(item) : [item],
  );

/** The sign of a sort order; Go leaves open how equal items stand when there are more than twelve. */
export const direction = (name: string, value: Value | undefined): 1 | -1 => {
  if (value === undefined || value === "asc") return 1;
  if (value === "desc") return -1;
  throw new EvaluationError(`The order of \`${name}\` is "asc" or "desc".`);
};

const sort: Builtin = ([list, way], budget) => {
  // What is no list gives a nil list where it was not known before the run, and so does Go's code.
  const items = isList(list ?? null) ? listArgument("sort", list) : [];
  const sign = direction("sort", way);
  budget.grow(items.length);
  return isList(list ?? null) ? [...items].sort((a, b) => sign * order("<", a, b)) : nilList;
};

const sized =
  (run: (list: readonly Value[]) => readonly Value[], name: string): Builtin =>
  ([list], budget) => {
    const result = run(listArgument(name, list));
    budget.grow(result.length);
    return result;
  };

export const listBuiltins: Readonly<Record<string, Builtin>> = {
  len: length,
  type: ([value = null]) => kindOf(value),
  first: end(0),
  last: end(-1),
  get,
  take,
  keys: ([map]) => entries("keys", map).map(([key]) => key),
  values: ([map]) => entries("values", map).map(([, value]) => value),
  toPairs: ([map]) => entries("toPairs", map).map(([key, value]) => [key, value]),
  fromPairs,
  reverse: sized((list) => [...list].reverse(), "reverse"),
  uniq,
  concat: (lists, budget) => {
    const items = lists.flatMap((list) => listArgument("concat", list));
    budget.grow(items.length);
    return items.length === 0 ? nilList : items;
  },
  flatten: sized(flatten, "flatten"),
  sort,
};
