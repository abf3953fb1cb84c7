import { targetOf } from "@argotsx/authoring/tree";
import { closest } from "@argotsx/diagnostic";
import type { ListShape, RecordShorthand, Shape } from "@argotsx/schema";
import { describe } from "../describe.ts";
import { isPlainObject } from "./is-plain-object.ts";
import type { Problem } from "./problem.ts";

// Exactly the keys that JavaScript orders by number, before all others.
const looksLikeInteger = (key: string): boolean => {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57 && /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
};

/** A list that may be written as a record. */
export type RecordList = ListShape & { readonly record: RecordShorthand };

export const isRecordList = (shape: ListShape): shape is RecordList => shape.record !== undefined;

/** One item of a named list that was written as a record; nothing for one that says too little to be judged further. */
export const itemOf = (
  key: string,
  value: unknown,
  list: RecordList,
  field: string,
  problem: Problem,
): Readonly<Record<string, unknown>> | undefined => {
  const { record, items } = list;
  if (looksLikeInteger(key)) problem("integer-key", { key, field, by: record.key }, [key]);
  const item: Record<string, unknown> = {};
  item[record.key] = key;
  if (isPlainObject(value) && targetOf(value) === undefined) {
    if (record.object !== undefined && standsFor(value, record.object, items)) {
      item[record.object] = value;
      return item;
    }
    const own = value[record.key];
    if (own !== undefined && own !== key) {
      problem("key-mismatch", { key, field, by: record.key, actual: describe(own) }, [key, record.key]);
    }
    return { ...value, ...item };
  }
  if (record.scalar !== undefined && !Array.isArray(value)) {
    item[record.scalar] = value;
    return item;
  }
  const expected = record.scalar === undefined ? "an object" : "a single value or an object";
  problem("invalid-item", { key, field, expected, actual: describe(value) }, [key]);
  return undefined;
};

/**
 * Whether an object is what one field of the item holds, such as a variable's source, and not the item itself. A
 * misspelt key counts for what it most likely means, so that it is reported as a field of that.
 */
const standsFor = (value: Readonly<Record<string, unknown>>, field: string, items: Shape): boolean => {
  const of = items.kind === "object" ? items.fields.get(field) : undefined;
  if (items.kind !== "object" || of?.kind !== "object") return false;
  const keys = Object.keys(value).filter((key) => (value[key] ?? undefined) !== undefined);
  if (keys.length === 0 || keys.some((key) => items.fields.has(key))) return false;
  const misspells = (key: string, fields: Iterable<string>): boolean => closest(key, fields) !== undefined;
  return keys.some(
    (key) => of.fields.has(key) || (misspells(key, of.fields.keys()) && !misspells(key, items.fields.keys())),
  );
};
