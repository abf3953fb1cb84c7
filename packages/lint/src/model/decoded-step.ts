import { type Shape, shapeOf } from "@argotsx/schema";
import { type Fields, isFields } from "./fields.ts";

/** A value as Go's decoder reads it where it is lenient: a field may be written in other capitals. */
const decoded = (value: unknown, shape: Shape): unknown => {
  switch (shape.kind) {
    case "list": {
      if (!Array.isArray(value)) return value;
      let changed: unknown[] | undefined;
      for (const [index, item] of value.entries()) {
        const read = decoded(item, shape.items);
        if (read === item) continue;
        changed ??= [...value];
        changed[index] = read;
      }
      return changed ?? value;
    }
    case "map":
      return isFields(value) ? decodedFields(value, () => shape.values) : value;
    case "object": {
      if (!isFields(value)) return value;
      const { fields, fieldNames } = shape;
      return decodedFields(
        value,
        (field) => fields.get(field),
        (key) => fieldNames.find((field) => field.toLowerCase() === key.toLowerCase() && !Object.hasOwn(value, field)),
      );
    }
    default:
      return value;
  }
};

const decodedFields = (
  value: Fields,
  shapeIn: (field: string) => Shape | undefined,
  meant?: (key: string) => string | undefined,
): Fields => {
  let changed: Record<string, unknown> | undefined;
  for (const key in value) {
    const item = value[key];
    const field = shapeIn(key) === undefined ? (meant?.(key) ?? key) : key;
    const shape = shapeIn(field);
    const read = shape === undefined || typeof item !== "object" || item === null ? item : decoded(item, shape);
    if (field === key && read === item) continue;
    changed ??= { ...value };
    if (field !== key) delete changed[key];
    changed[field] = read;
  }
  return changed ?? value;
};

/**
 * The fields of a step as Argo decodes them: its own strictly, and what is below them by Go's own decoder, to which
 * `Value` is `value`. What is written as it should be is the same object as before.
 */
export const decodedStep = (fields: Fields): Fields => {
  const step = shapeOf("WorkflowStep");
  return decodedFields(fields, (field) => step.fields.get(field));
};
