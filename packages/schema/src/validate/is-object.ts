/**
 * Whether a value is what YAML calls a mapping: an object literal, and no instance of a class such as a Map or a Date,
 * whose content a manifest would not hold.
 */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  // An object of another realm, such as a `vm` context, has that realm's Object.prototype.
  return Object.getPrototypeOf(prototype) === null && value.constructor?.name === "Object";
};
