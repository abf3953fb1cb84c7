import { type Shape, shapeOf } from "@argotsx/schema";
import { type GoField, goFieldOrder } from "../facts/go-field-order.ts";
import { type Fields, isFields } from "./fields.ts";

const escapes: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** A text as Go writes it between the quotes of JSON. */
export const goEscaped = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);

/** Whether Go leaves a field out for being empty. Objects of a type are never empty. */
const isLeftOut = (value: unknown, shape: Shape | undefined): boolean => {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return shape?.kind !== "object" && isFields(value) && Object.keys(value).length === 0;
};

class GoWriter {
  private readonly order = goFieldOrder();

  write(value: unknown, shape: Shape | undefined): string {
    if (typeof value === "string") return `"${goEscaped(value)}"`;
    if (Array.isArray(value)) {
      const items = shape?.kind === "list" ? shape.items : undefined;
      return `[${value.map((item) => this.write(item, items)).join(",")}]`;
    }
    if (!isFields(value)) return JSON.stringify(value) ?? "null";
    if (shape?.kind === "object") return this.object(value, shape.name, shape.fields);
    const values = shape?.kind === "map" ? shape.values : undefined;
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `"${goEscaped(key)}":${this.write(value[key], values)}`).join(",")}}`;
  }

  private object(value: Fields, type: string, shapes: ReadonlyMap<string, Shape>): string {
    const fields = this.order.get(type) ?? [];
    const known = new Set(fields.map(({ name }) => name));
    const others = Object.keys(value).filter((name) => !known.has(name));
    const all: readonly GoField[] = [...fields, ...others.sort().map((name) => ({ name, isAlwaysWritten: false }))];
    const written: string[] = [];
    for (const { name, isAlwaysWritten } of all) {
      const shape = shapes.get(name);
      const held = value[name];
      if (!isLeftOut(held, shape)) written.push(`"${name}":${this.write(held, shape)}`);
      else if (isAlwaysWritten) written.push(`"${name}":${this.write({}, shape)}`);
    }
    return `{${written.join(",")}}`;
  }
}

/**
 * A value of a type as Go writes it to JSON, in which Argo looks for tags. Fields of no value may be missing, which makes
 * no difference to where a tag ends.
 */
export const goJson = (value: unknown, type: string): string => new GoWriter().write(value, shapeOf(type));
