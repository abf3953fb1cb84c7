/**
 * Reading plain data as Argo reads it.
 * @module
 */
import { listOf } from "@argotsx/schema";

export { type Fields, fieldsOf, isFields, listOf, textOf } from "@argotsx/schema";

/** The texts of a list. */
export const textsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === "string");

/** A number in decimal digits without an exponent, as Argo makes a text of it. */
const numberText = (value: number): string => {
  const text = String(value);
  const [, sign = "", whole = "", part = "", power] = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(text) ?? [];
  if (power === undefined) return text;
  const [digits, point] = [whole + part, whole.length + Number(power)];
  return point > 0 ? `${sign}${digits.padEnd(point, "0")}` : `${sign}0.${"0".repeat(-point)}${digits}`;
};

/**
 * The text that Argo makes of the value of a parameter: of a number or a boolean its text, of a list or an object an
 * empty one. Null and nothing are no value.
 */
export const parameterText = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  return typeof value === "boolean" ? String(value) : "";
};
