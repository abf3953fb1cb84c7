export const isPrimitive = (value: unknown): value is string | number | boolean | null | undefined =>
  value === null || ["string", "number", "boolean", "undefined"].includes(typeof value);

/** An object as a literal makes it, in whatever realm. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const deepest = 100;

/** Whether a value is data all through: primitives, lists and plain objects, without circles. */
export const isData = (value: unknown, depth = 0): boolean => {
  if (isPrimitive(value)) return true;
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((item) => isData(item, depth + 1));
  return isPlainObject(value) && Object.values(value).every((item) => isData(item, depth + 1));
};

/** What a value that cannot be written down is called: the middle of a sentence. */
export const describe = (value: unknown): string => {
  if (typeof value === "function") {
    if (/^class\b/.test(Function.prototype.toString.call(value))) return `the class ${value.name}`;
    return value.name === "" ? "a function" : `the function ${value.name}`;
  }
  if (typeof value === "symbol") return "a symbol";
  if (typeof value === "bigint") return "a bigint";
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Promise) return "a promise";
  if ("$$typeof" in value) return "an element";
  if (isData(value)) return Array.isArray(value) ? "a list" : "an object";
  const made: unknown = value.constructor;
  return typeof made === "function" && made.name !== "" && made.name !== "Object" && made.name !== "Array"
    ? `an instance of ${made.name}`
    : "an object with something else than data in it";
};
