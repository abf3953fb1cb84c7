import type { Builtin } from "../builtins/builtin.ts";
import { type JsonStyle, jsonOf, readJson } from "../json.ts";
import { compareText } from "../utf8.ts";
import { EvaluationError, LooseMap, TextMap, type Value } from "../value.ts";
import { isEmpty, sprigText } from "./lists.ts";

type Dict = ReadonlyMap<Value, Value>;

const dictOf = (value: Value | undefined): Dict => (value instanceof Map ? value : new Map());

/** Keys of Go's maps come in any order; here they are sorted, so that the same input gives the same result. */
const keysOf = (dict: Dict): string[] => [...dict.keys()].map(String).sort(compareText);

/** A copy with a change. sprig changes the map itself, which only shows where the same map is used again. */
const changed = (dict: Dict, change: (copy: Map<Value, Value>) => void): Value => {
  const copy = new Map(dict);
  change(copy);
  return copy;
};

const merged = (into: Dict, from: Dict, overwrite: boolean): Dict => {
  const result = new Map(into);
  for (const [key, value] of from) {
    const old = result.get(key);
    if (old instanceof Map && value instanceof Map) result.set(key, merged(old, value, overwrite));
    else if (overwrite || (old === undefined ? value !== null : isEmpty(old) && !isEmpty(value)))
      result.set(key, value);
  }
  return result;
};

const merge =
  (overwrite: boolean): Builtin =>
  ([into, ...from]) =>
    from.reduce((result: Dict, dict) => merged(result, dictOf(dict), overwrite), dictOf(into));

const dig: Builtin = (values) => {
  const dict = values.at(-1);
  const fallback = values.at(-2) ?? null;
  const keys = values.slice(0, -2);
  if (keys.length === 0)
    throw new EvaluationError("`sprig.dig` takes keys, a default and a map: at least three arguments.");
  let at: Value = dict ?? null;
  const onlyTexts = keys.every((key) => typeof key === "string");
  for (const key of keys) {
    if (!(at instanceof Map) || at instanceof LooseMap || at instanceof TextMap || !onlyTexts)
      throw new EvaluationError("`sprig.dig` goes through maps by strings only.");
    const next = at.get(key);
    if (next === undefined) return fallback;
    at = next;
  }
  return at;
};

const json = (value: Value | undefined, style: JsonStyle): string => {
  try {
    return jsonOf(value ?? null, style);
  } catch (error) {
    if (error instanceof EvaluationError) return "";
    throw error;
  }
};

const readLoosely: Builtin = ([text]) => {
  try {
    return readJson(String(text));
  } catch (error) {
    if (error instanceof EvaluationError) return null;
    throw error;
  }
};

const copied: Builtin = ([value = null]) => {
  if (value === null) throw new EvaluationError("`sprig.deepCopy` cannot copy nil.");
  return value;
};

export const dictFunctions: Readonly<Record<string, Builtin>> = {
  dict: (values) => {
    const dict = new Map<Value, Value>();
    for (let at = 0; at < values.length; at += 2)
      dict.set(sprigText(values[at] ?? null), at + 1 < values.length ? (values[at + 1] ?? null) : "");
    return dict;
  },
  get: ([dict, key = null]) => {
    const value = dictOf(dict).get(key);
    return value === undefined ? "" : value;
  },
  set: ([dict, key = null, value = null]) => changed(dictOf(dict), (copy) => copy.set(key, value)),
  unset: ([dict, key = null]) => changed(dictOf(dict), (copy) => copy.delete(key)),
  hasKey: ([dict, key = null]) => dictOf(dict).has(key),
  pluck: ([key = null, ...dicts]) =>
    dicts.flatMap((dict) => (dictOf(dict).has(key) ? [dictOf(dict).get(key) ?? null] : [])),
  keys: (dicts) => dicts.flatMap((dict) => keysOf(dictOf(dict))),
  values: ([dict]) => keysOf(dictOf(dict)).map((key) => dictOf(dict).get(key) ?? null),
  pick: ([dict, ...keys]) => new Map([...dictOf(dict)].filter(([key]) => keys.includes(key))),
  omit: ([dict, ...keys]) => new Map([...dictOf(dict)].filter(([key]) => !keys.includes(key))),
  merge: merge(false),
  mustMerge: merge(false),
  mergeOverwrite: merge(true),
  mustMergeOverwrite: merge(true),
  dig,
  deepCopy: copied,
  mustDeepCopy: copied,
  fromJson: readLoosely,
  mustFromJson: ([text]) => readJson(String(text)),
  toJson: ([value]) => json(value, {}),
  toPrettyJson: ([value]) => json(value, { indent: 2 }),
  toRawJson: ([value = null]) => jsonOf(value, { html: false }),
  mustToJson: ([value = null]) => jsonOf(value),
  mustToPrettyJson: ([value = null]) => jsonOf(value, { indent: 2 }),
  mustToRawJson: ([value = null]) => jsonOf(value, { html: false }),
};
