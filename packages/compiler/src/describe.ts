import { isElement } from "@argotsx/authoring/tree";

const shortened = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 37)}…` : text);

/** Says what a value is, as the middle of a sentence: `the text "abc"`, `a function`, `an instance of Date`. */
export const describe = (value: unknown): string => {
  if (value === null) return "null";
  if (typeof value === "string") return `the text ${shortened(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "bigint") return "a bigint";
  if (typeof value === "boolean") return `${value}`;
  if (typeof value === "undefined") return "undefined";
  if (typeof value === "symbol") return "a symbol";
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "a list";
  if (isElement(value)) return "an element";
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return "an object";
  const name = value.constructor?.name;
  if (name === "Promise" || name === "Object") return name === "Promise" ? "a promise" : "an object";
  return name === undefined || name === "" ? "an object of a class" : `an instance of ${name}`;
};
