/**
 * Reading plain data as Argo reads it.
 * @module
 */
import { listOf } from "@argotsx/schema";

export { type Fields, fieldsOf, isFields, listOf, textOf } from "@argotsx/schema";

/** The texts of a list. */
export const textsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === "string");

/** A number in Go's shortest form, as `fmt` writes a float64. */
const numberText = (value: number): string => {
  const text = String(value);
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -5 && exponent < 21) return text;
  const [mantissa = "", power = ""] = value.toExponential().split("e");
  const digits = power.slice(1).padStart(2, "0");
  return `${mantissa}e${power.startsWith("-") ? "-" : "+"}${digits}`;
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
