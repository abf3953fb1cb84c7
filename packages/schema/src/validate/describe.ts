import type { ScalarType, Shape } from "../shape.ts";
import { isObject } from "./is-object.ts";

const scalars: Readonly<Record<Exclude<ScalarType, "enum">, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  "integer-or-string": "an integer or a string",
  quantity: "a quantity such as 500m or 2Gi",
  "any-string": "a string, a number or a boolean",
};

/** What a place takes, in words. */
export const expectation = (shape: Shape): string => {
  switch (shape.kind) {
    case "any":
      if (!shape.object) return "a JSON value";
      return shape.oneKey ? "an object with exactly one key, the plugin's name" : "an object";
    case "object":
    case "map":
      return "an object";
    case "list":
      return "a list";
    case "scalar":
      return shape.type === "enum" ? (shape.values ?? []).join(", ") : scalars[shape.type];
  }
};

/** Both sides of a wrong type, in words. An integer that a place takes but for its size is told with the size. */
export const mismatch = (shape: Shape, value: unknown): { expected: string; actual: string } => {
  const expected = expectation(shape);
  if (shape.kind !== "scalar" || shape.bits === undefined || !Number.isInteger(value)) {
    return { expected, actual: describe(value) };
  }
  return {
    expected: expected.replace("an integer", `an integer of ${shape.bits} bits`),
    actual: `the number ${value}`,
  };
};

const number = (value: number): string => {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "infinity" : "minus infinity";
  return Number.isInteger(value) ? "a number" : `the number ${value}`;
};

const instance = (value: object): string => {
  const { name } = value.constructor ?? {};
  if (name === "Date") return "a date";
  return name === undefined || name === "" ? "an object of a class" : `an instance of ${name}`;
};

/** What a value is, in words. */
export const describe = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "a string";
    case "number":
      return number(value);
    case "boolean":
      return "a boolean";
    case "object":
      return isObject(value) ? "an object" : instance(value);
    case "undefined":
      return "undefined";
    default:
      return `a ${typeof value}`;
  }
};
