import { type Fields, isFields, type ListShape, type RecordShorthand, type Shape, shapeOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import type { Entry, Value } from "../code/value.ts";

/** JavaScript puts such keys before all others. */
const looksLikeInteger = (key: string): boolean => /^(?:0|[1-9]\d{0,9})$/.test(key);

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Where a text stands. */
export interface TextPlace {
  readonly path: Path;
  /** Whether it loses its indentation by itself. */
  readonly drops: boolean;
  /** Whether it is the value of an attribute. */
  readonly isAttribute: boolean;
}

/** Makes code of a text that is more than a text. */
export type TextCode = (text: string, place: TextPlace) => Value | undefined;

/** Makes the values of a manifest into those that components take: named lists as records, texts as they read best. */
export class Values {
  /** Turns a text into code of its own, where it is more than a text; nothing leaves it a text. */
  private readonly textCode: TextCode;
  /** The same for a text that is an expression, without tags. */
  private readonly expressionCode: TextCode;

  constructor(textCode: TextCode = () => undefined, expressionCode: TextCode = () => undefined) {
    this.textCode = textCode;
    this.expressionCode = expressionCode;
  }

  /** The value of an attribute. `drops` is set where a text of several lines loses its indentation by itself. */
  make(value: unknown, shape: Shape, path: Path, drops = false): Value {
    if (typeof value === "string") return this.text(value, { path, drops, isAttribute: true });
    return this.inside(value, shape, path);
  }

  private text(value: string, place: TextPlace): Value {
    const code = expressions.has(place.path.at(-1)) ? this.expressionCode : this.textCode;
    return code(value, place) ?? { kind: "scalar", value, drops: place.drops };
  }

  private inside(value: unknown, shape: Shape, path: Path): Value {
    if (typeof value === "string") return this.text(value, { path, drops: false, isAttribute: false });
    if (typeof value === "number" || typeof value === "boolean") return { kind: "scalar", value };
    if (Array.isArray(value)) return this.list(value, shape, path);
    if (isFields(value)) return this.object(value, shape, path);
    return { kind: "scalar", value: null };
  }

  private object(value: Fields, shape: Shape, path: Path): Value {
    const entries = Object.entries(shape.kind === "object" ? withoutNulls(value) : value).map(([key, one]): Entry => {
      const at = [...path, key];
      return { key, path: at, value: this.inside(one, fieldShape(shape, key), at) };
    });
    return { kind: "object", entries };
  }

  private list(items: readonly unknown[], shape: Shape, path: Path): Value {
    if (shape.kind !== "list") {
      return { kind: "list", path, items: items.map((item, index) => this.inside(item, anything, [...path, index])) };
    }
    const [only] = items;
    // A word, or a script for a shell.
    const isAlone = typeof only === "string" && (/^\S+$/.test(only) || (only.includes("\n") && path.at(-1) === "args"));
    if (shape.single && items.length === 1 && isAlone) {
      return this.inside(only, shape.items, [...path, 0]);
    }
    const asRecord = shape.record === undefined ? undefined : this.record(items, shape, shape.record, path);
    if (asRecord !== undefined) return asRecord;
    return { kind: "list", path, items: items.map((item, index) => this.inside(item, shape.items, [...path, index])) };
  }

  private record(items: readonly unknown[], shape: ListShape, by: RecordShorthand, path: Path): Value | undefined {
    const keys = new Set<string>();
    for (const item of items) {
      const key = isFields(item) ? item[by.key] : undefined;
      if (typeof key !== "string" || key === "" || looksLikeInteger(key) || keys.has(key)) return undefined;
      keys.add(key);
    }
    if (items.length === 0) return undefined;
    const rests = items.map((item) => withoutNulls(withoutKey(item as Fields, by.key)));
    if (by.names && rests.every((rest) => Object.keys(rest).length === 0)) {
      const names = [...keys].map((value): Value => ({ kind: "scalar", value }));
      return { kind: "list", path, items: names };
    }
    const entries = [...keys].map((key, index): Entry => {
      const at = [...path, index];
      return { key, path: at, value: this.item(rests[index] ?? {}, shape, by, at) };
    });
    return { kind: "object", entries };
  }

  /** One item of a named list without its key, in the shortest form that stands for it. */
  private item(rest: Fields, { items }: ListShape, { scalar, object }: RecordShorthand, path: Path): Value {
    const fields = Object.keys(rest);
    const [field] = fields;
    if (fields.length === 1 && field !== undefined) {
      const only = rest[field];
      if (field === scalar && isScalar(only)) return this.inside(only, fieldShape(items, field), [...path, field]);
      if (field === object && isFields(only) && standsForItself(only, items, field)) {
        return this.inside(only, fieldShape(items, field), [...path, field]);
      }
    }
    return this.object(rest, items, path);
  }
}

/** Fields of expressions, in which a reference would be another text. */
const expressions: ReadonlySet<string | number | undefined> = new Set(["expression", "fromExpression"]);

const anything: Shape = { kind: "any", object: false };

/** The fields of a type that hold something: to Argo null is as if it were not there. */
const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const withoutKey = (item: Fields, key: string): Fields =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));

/** Whether an object is read as what the field of the item holds: all its keys are that field's, and none the item's. */
const standsForItself = (value: Fields, items: Shape, field: string): boolean => {
  const inside = fieldShape(items, field);
  const keys = Object.keys(value);
  if (items.kind !== "object" || inside.kind !== "object" || keys.length === 0) return false;
  return keys.every((key) => inside.fields.has(key) && !items.fields.has(key));
};

/** What a field of a shape holds. */
export const fieldShape = (shape: Shape, field: string): Shape => {
  if (shape.kind === "object") return shape.fields.get(field) ?? anything;
  return shape.kind === "map" ? shape.values : anything;
};

/** What a field of a type holds. */
export const shapeIn = (type: string, field: string): Shape => fieldShape(shapeOf(type), field);
