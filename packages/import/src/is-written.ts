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

/** Whether a text is what argotsx writes of manifests; one that names a schema begins with a comment. */
export const isWritten = (text: string, values: readonly unknown[]): boolean => {
  try {
    const isSaid = formatYaml(values) === text.replace(/^# yaml-language-server:.*\n/gm, "");
    return isSaid && values.every((value) => isInOrder(value, shapeOfManifest(value)));
  } catch {
    return false;
  }
};
