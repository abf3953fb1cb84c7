import { type ParamType, sequenceOf } from "@argotsx/authoring/tree";
import type { ReadAs } from "./resolution.ts";

const typeOf = (value: unknown): ParamType => {
  // Argo puts the value of a reference into the list as a text.
  if (typeof value === "string" || typeof value === "function") return "string";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "json";
};

/** The one type that all values have; text when they differ, since that is what Argo hands over. */
const common = (values: readonly unknown[]): ParamType => {
  const types = new Set(values.map(typeOf));
  const [only, another] = types;
  return only !== undefined && another === undefined ? only : "string";
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the item of a loop is read as, as far as its list is known while compiling. */
export const itemOf = (list: unknown): ReadAs => {
  const sequence = sequenceOf(list);
  if (sequence !== undefined) return { kind: sequence.format === undefined ? "number" : "string" };
  if (!Array.isArray(list)) return { kind: "carried" };
  if (list.length === 0 || !list.every(isRecord)) return { kind: common(list) };
  const keys = new Set(list.flatMap((item) => Object.keys(item)));
  const fields = [...keys].map((key) => [key, common(list.map((item) => item[key]))] as const);
  return { kind: "fields", fields: Object.fromEntries(fields) };
};

/** What one field of the item is read as. */
export const fieldOf = (list: unknown, key: string): ReadAs => {
  const item = itemOf(list);
  if (item.kind === "carried") return item;
  return { kind: (item.kind === "fields" ? item.fields[key] : undefined) ?? "string" };
};
