import { resolveFrom } from "../value/plain-scalar.ts";

/** The value of a plain scalar that begins with a character; undefined for numbers that JSON does not have. */
export const plainValue = (first: number, text: string): unknown => {
  const value = resolveFrom(first, text);
  return typeof value === "number" && !Number.isFinite(value) ? undefined : value;
};

/** The key that a plain scalar is; undefined for a number or null, and for a merge. */
export const keyOf = (first: number, text: string): string | undefined => {
  const value = resolveFrom(first, text);
  if (typeof value === "string") return value === "<<" ? undefined : value;
  return typeof value === "boolean" ? String(value) : undefined;
};
