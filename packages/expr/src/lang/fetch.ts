import { indexArgument } from "./arguments.ts";
import { byteLength, fromBytes, toBytes } from "./utf8.ts";
import { EvaluationError, isList, kindOf, LooseMap, nilList, TextMap, type Value } from "./value.ts";

/** The item of a text or list at an index, negative ones counting from the end; undefined beyond the ends. */
export const itemAt = (from: string | Uint8Array | readonly Value[], index: number): Value | undefined => {
  const bytes = typeof from === "string" ? toBytes(from) : from;
  const item = bytes[index < 0 ? bytes.length + index : index];
  // An item of a text or of bytes is a byte.
  return typeof item === "number" && bytes instanceof Uint8Array ? BigInt(item) : item;
};

/** The entry of a map; undefined where there is none. Only `groupBy` and `fromPairs` make other keys than texts. */
export const entryOf = (from: ReadonlyMap<Value, Value>, key: Value): Value | undefined => {
  if (from instanceof LooseMap) {
    if (!isList(key) && !(key instanceof Map) && !(key instanceof Uint8Array)) return from.get(key);
    throw new EvaluationError(`A key of a map cannot be of kind ${kindOf(key)}.`);
  }
  if (key === null) return from.get("");
  if (typeof key !== "string") throw new EvaluationError(`The keys of this map are strings, not ${kindOf(key)}.`);
  return from.get(key);
};

const absentIn = (from: ReadonlyMap<Value, Value>): Value => {
  if (from instanceof TextMap) return "";
  return from instanceof LooseMap ? from.absent : null;
};

/** `from[key]`: a missing key of a map is nil; an index out of range and a member of nil are errors. */
export const fetchMember = (from: Value, key: Value): Value => {
  if (from instanceof Map) return entryOf(from, key) ?? absentIn(from);
  if (typeof from === "string" || from instanceof Uint8Array || isList(from)) {
    const index = indexArgument("[…]", key);
    const item = itemAt(from, index);
    if (item !== undefined) return item;
    const length = typeof from === "string" ? byteLength(from) : from.length;
    throw new EvaluationError(`The index ${index} is out of range: there are ${length} items.`);
  }
  const name = typeof key === "string" ? key : "an item";
  throw new EvaluationError(
    from === null
      ? `There is no \`${name}\`: what stands before it is nil. Write \`?.\` if that may be.`
      : `There is no \`${name}\` in a value of kind ${kindOf(from)}.`,
  );
};

/** `from[a:b]`; bounds are cut to the length, and those of texts count bytes. */
export const fetchSlice = (from: Value, first: Value, last: Value | undefined): Value => {
  if (from === nilList) return nilList;
  if (typeof from !== "string" && !(from instanceof Uint8Array) && !isList(from)) {
    throw new EvaluationError(`Only strings and lists have slices, not ${kindOf(from)}.`);
  }
  const whole = typeof from === "string" ? toBytes(from) : from;
  const place = (index: number): number => Math.max(0, index < 0 ? whole.length + index : index);
  const end = Math.min(whole.length, place(last === undefined ? whole.length : indexArgument("[:]", last)));
  const start = Math.min(end, place(indexArgument("[:]", first)));
  const part = whole.slice(start, end);
  return typeof from === "string" && part instanceof Uint8Array ? fromBytes(part) : part;
};
