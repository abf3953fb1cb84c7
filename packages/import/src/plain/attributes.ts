import { type Shape, shapeOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import type { Attribute } from "../code/element.ts";
import { attributeValue, commentedCode, type Writing } from "../code/value.ts";
import { isEmptyField } from "../compare/empty-fields.ts";
import { fieldShape, type Values } from "./to-value.ts";

/** The fields of which object become attributes, and how. */
export interface AttributesOf {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly path: Path;
  /** The type of the object. */
  readonly type: string;
  /** Fields that are props under another name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Fields that are no attributes. */
  readonly without?: readonly string[];
  /** The field whose text loses its indentation by itself. */
  readonly drops?: string | undefined;
}

/** Whether a field, of which `place` is the type and the name, is as if it were not there. */
export const isNone = (value: unknown, place: string, { keepsEmpty }: Writing): boolean =>
  value === null || (keepsEmpty !== true && isEmptyField(value, place));

/** Makes attributes of fields. */
export class Attributes {
  private readonly values: Values;
  private readonly writing: Writing;

  constructor(values: Values, writing: Writing) {
    this.values = values;
    this.writing = writing;
  }

  /** The attribute of a single value. */
  one(name: string, value: unknown, shape: Shape, path: Path, drops = false): Attribute {
    const comments = this.writing.comments.take(path);
    const made = this.values.make(value, shape, path, drops);
    const { code, above } = commentedCode(made, this.writing);
    // One item that stands for its list has the comments of both.
    const ofItem = Array.isArray(value) && made.kind !== "list" ? this.writing.comments.take([...path, 0]) : [];
    const all = [...comments, ...ofItem, ...above];
    return { name, value: attributeValue(made, code), ...(all.length > 0 && { comments: all }) };
  }

  /** The attributes of all fields of an object. What is null, or empty as in what a cluster gives back, is left out: no field is the same. */
  all({ fields, path, type, renamed = {}, without = [], drops }: AttributesOf): readonly Attribute[] {
    const shape = shapeOf(type);
    return Object.entries(fields)
      .filter(([field, value]) => !without.includes(field) && !isNone(value, `${type}.${field}`, this.writing))
      .map(([field, value]) =>
        this.one(renamed[field] ?? field, value, fieldShape(shape, field), [...path, field], field === drops),
      );
  }
}
