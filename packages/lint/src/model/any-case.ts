import { type Shape, shapeOf } from "@argotsx/schema";
import { isFields } from "./fields.ts";

/**
 * A value with the fields that Argo's decoder finds where it is lenient: a field that the type does not have stands for the
 * one that it has in other letters, and is left out where there is none. A value without such fields is the same
 * object.
 */
const readInAnyCase = (value: unknown, shape: Shape | undefined): unknown => {
  if (Array.isArray(value) && shape?.kind === "list") {
    const items = value.map((item) => readInAnyCase(item, shape.items));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isFields(value) || (shape?.kind !== "object" && shape?.kind !== "map")) return value;
  let hasChanged = false;
  const entries = Object.entries(value).flatMap(([key, held]): [string, unknown][] => {
    const name = shape.kind === "map" || shape.fields.has(key) ? key : inOtherLetters(key, shape.fieldNames);
    const read = name && readInAnyCase(held, shape.kind === "map" ? shape.values : shape.fields.get(name));
    hasChanged ||= name !== key || read !== held;
    return name === undefined ? [] : [[name, read]];
  });
  return hasChanged ? Object.fromEntries(entries) : value;
};

const inOtherLetters = (key: string, names: readonly string[]): string | undefined => {
  const small = key.toLowerCase();
  return names.find((name) => name.toLowerCase() === small);
};

/** A step as Argo decodes it: its own fields have to be written as they are called, those below it not. */
export const decodedStep = (step: unknown): unknown => {
  if (!isFields(step)) return step;
  const { fields } = shapeOf("WorkflowStep");
  let changed: Record<string, unknown> | undefined;
  for (const [key, held] of Object.entries(step)) {
    if (typeof held !== "object") continue;
    const read = readInAnyCase(held, fields.get(key));
    if (read === held) continue;
    changed ??= { ...step };
    changed[key] = read;
  }
  return changed ?? step;
};
