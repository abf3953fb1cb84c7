/**
 * Reading plain data as Argo reads it.
 * @module
 */
import { anyStringText, listOf } from "@argotsx/schema";

export { type Fields, fieldsOf, isFields, listOf, textOf } from "@argotsx/schema";

/** Whether a field says something: null is the same as nothing. */
export const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** Whether a field is written as something else than a list, such as an object with names for keys. */
export const isNoList = (value: unknown): boolean => isThere(value) && !Array.isArray(value);

/** The texts of a list. */
export const textsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === "string");

/**
 * The text that Argo makes of the value of a parameter: of a number or a boolean its text, of a list or an object an
 * empty one. Null and nothing are no value.
 */
export const parameterText = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  // What JSON has no form for is as it is called.
  return anyStringText(value) ?? (typeof value === "number" ? String(value) : "");
};
