import { type ObjectShape, type Shape, shapeOf } from "@argotsx/schema";
import { type Fields, isFields } from "./fields.ts";

/** A value as Go's decoder reads it where it is lenient: a field may be written in other letters, and is left out if it is none. */
const decoded = (value: unknown, shape: Shape | undefined): unknown => {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return shape?.kind === "list" ? decodedList(value, shape.items) : value;
  if (shape?.kind !== "object" && shape?.kind !== "map") return value;
  return isFields(value) ? decodedFields(value, shape) : value;
};

const decodedList = (list: readonly unknown[], items: Shape): readonly unknown[] => {
  let changed: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    const read = decoded(item, items);
    if (read === item) continue;
    changed ??= [...list];
    changed[index] = read;
  }
  return changed ?? list;
};

const decodedFields = (value: Fields, shape: Extract<Shape, { kind: "object" | "map" }>): Fields => {
  const keys = Object.keys(value);
  let entries: (readonly [string, unknown])[] | undefined;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? "";
    const item = value[key];
    const own = shape.kind === "map" ? shape.values : shape.fields.get(key);
    // Most are texts under the name of a field, and stay what they are.
    if (entries === undefined && own !== undefined && typeof item !== "object") continue;
    const field = shape.kind === "map" || own !== undefined ? key : inOtherLetters(key, shape);
    const read = field && decoded(item, shape.kind === "map" ? own : shape.fields.get(field));
    if (entries === undefined && field === key && read === item) continue;
    entries ??= keys.slice(0, index).map((before) => [before, value[before]]);
    if (field !== undefined) entries.push([field, read]);
  }
  return entries === undefined ? value : Object.fromEntries(entries);
};

const inOtherLetters = (key: string, { fieldNames }: ObjectShape): string | undefined => {
  const small = key.toLowerCase();
  return fieldNames.find((name) => name.toLowerCase() === small);
};

/**
 * The fields of a step as Argo decodes them: its own have to be written as they are called, and what is below them goes
 * through Go's own decoder, to which `Value` is `value`, and which passes over what it does not know. What is written as it
 * should be is the same object as before.
 */
export const decodedStep = (step: Fields): Fields => {
  const { fields } = shapeOf("WorkflowStep");
  let changed: Record<string, unknown> | undefined;
  const keys = Object.keys(step);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? "";
    const item = step[key];
    if (typeof item !== "object") continue;
    const read = decoded(item, fields.get(key));
    if (read === item) continue;
    changed ??= { ...step };
    changed[key] = read;
  }
  return changed ?? step;
};
