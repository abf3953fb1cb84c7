import { isElement } from "@argotsx/authoring/tree";

/** Whether a value is an object literal, and neither an element nor an instance of a class. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || isElement(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  // An object of another realm, such as a `vm` context, has that realm's Object.prototype.
  return !Array.isArray(value) && Object.getPrototypeOf(prototype) === null && value.constructor?.name === "Object";
};
