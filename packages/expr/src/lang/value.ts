/**
 * A value at run time. Go's int is a bigint in the range of 64 bits, its float64 a number, its []byte a Uint8Array. Go's
 * map[string]any is a `Map` whose keys are all strings; lists of any item type are arrays.
 */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | readonly Value[]
  | ReadonlyMap<Value, Value>;

/**
 * Go's map[any]any, which `groupBy` and `fromPairs` make. It prints and can be indexed, but has no JSON: as the result
 * of a `{{=…}}` it is an error.
 */
export class LooseMap extends Map<Value, Value> {
  /** What a key that is not there gives: of `groupBy` a nil list. */
  absent: Value = null;
}

/**
 * Go's map[string]string, which `sprig.split` and `sprig.splitn` make: a missing key gives the empty text, and functions
 * of sprig that take maps refuse it.
 */
export class TextMap extends Map<Value, Value> {}

/** Go's nil slice, such as `concat([])` makes: a list without items that equals nil and is `null` in JSON. */
export const nilList: readonly Value[] = Object.freeze([]);

/** Why a value could not be computed, as a sentence. `start` and `end` say where, when the tree has places. */
export class EvaluationError extends Error {
  start?: number;
  end?: number;
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export const isNil = (value: Value): boolean => value === null || value === nilList;

export const isNumber = (value: Value): value is bigint | number =>
  typeof value === "bigint" || typeof value === "number";

/** How messages name the kind of a value; what the built-in `type` says. */
export const kindOf = (value: Value): string => {
  if (value === null) return "nil";
  if (typeof value === "bigint") return "int";
  if (typeof value === "number") return "float";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "string";
  return value instanceof Map ? "map" : "array";
};

/** A value that decides; `what` begins the sentence for any other. */
export const truth = (what: string, value: Value): boolean => {
  if (typeof value !== "boolean") throw new EvaluationError(`${what} is true or false, not ${kindOf(value)}.`);
  return value;
};

/** The value of parsed JSON: every number is a float, as Go reads it. */
export const jsonValue = (json: unknown): Value => {
  if (json === null || typeof json === "boolean" || typeof json === "number") return json;
  if (typeof json === "string") return json.toWellFormed();
  if (Array.isArray(json)) return json.map(jsonValue);
  if (typeof json === "object") {
    return new Map(Object.entries(json).map(([key, value]) => [key.toWellFormed(), jsonValue(value)]));
  }
  throw new EvaluationError(`A ${typeof json} is no JSON.`);
};
