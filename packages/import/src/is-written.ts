import { isArgoKind, isFields, type Shape, shapeOf } from "@argotsx/schema";
import { formatYaml } from "@argotsx/yaml/write";

const anything: Shape = { kind: "any", object: false };

/** Whether the fields of Argo's types are in the order in which components write them, in all that a value holds. */
const isInOrder = (value: unknown, shape: Shape): boolean => {
  if (Array.isArray(value)) {
    const items = shape.kind === "list" ? shape.items : anything;
    return value.every((item) => isInOrder(item, items));
  }
  if (!isFields(value)) return true;
  if (shape.kind === "map") return Object.values(value).every((item) => isInOrder(item, shape.values));
  if (shape.kind !== "object") return true;
  const names = Object.keys(value).map((name) => shape.fieldNames.indexOf(name));
  const isSorted = names.every((place, index) => index === 0 || place > (names[index - 1] ?? -1));
  return isSorted && Object.entries(value).every(([name, item]) => isInOrder(item, shape.fields.get(name) ?? anything));
};

const shapeOfManifest = (value: unknown): Shape => {
  const { apiVersion, kind } = isFields(value) ? value : {};
  const isOfArgo = apiVersion === "argoproj.io/v1alpha1" && typeof kind === "string" && isArgoKind(kind);
  return isOfArgo ? shapeOf(kind) : anything;
};

// Enough to come to a list inside of a field, which most people do not indent as argotsx does.
const firstScalars = 12;

/** The beginning of a value, as far as it holds so many scalars; what it is a part of ends there too. */
const beginningOf = (value: unknown): unknown => {
  let left = firstScalars;
  const cut = (inside: unknown): unknown => {
    const entries = typeof inside === "object" && inside !== null ? Object.entries(inside) : [];
    if (entries.length === 0) {
      left--;
      return inside;
    }
    const kept: (readonly [string, unknown])[] = [];
    for (const [key, item] of entries) {
      if (left <= 0) break;
      kept.push([key, cut(item)]);
    }
    return Array.isArray(inside) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
  };
  return cut(value);
};

/** Whether a text is what argotsx writes of manifests; one that names a schema begins with a comment. */
export const isWritten = (text: string, values: readonly unknown[]): boolean => {
  try {
    const said = text.replace(/^# yaml-language-server:.*\n/gm, "");
    // What is written of the beginning is the beginning of what is written of all, and soon shows most others.
    const isSaid = said.startsWith(formatYaml([beginningOf(values[0])])) && formatYaml(values) === said;
    return isSaid && values.every((value) => isInOrder(value, shapeOfManifest(value)));
  } catch {
    return false;
  }
};
