import { compareText } from "./utf8.ts";
import { EvaluationError, isList, isNil, isNumber, kindOf, type Value } from "./value.ts";

/** `==`: integers and floats by their number, lists item by item, anything else only with its own kind. */
export const equal = (left: Value, right: Value): boolean => {
  if (left === right) return true;
  if (isNumber(left) && isNumber(right)) return Number(left) === Number(right) && typeof left !== typeof right;
  if (isNil(left) && isNil(right)) return true;
  if (isList(left) && isList(right)) {
    if (left.length === right.length && left.every((item, index) => equal(item, right[index] ?? null))) return true;
    return false;
  }
  return identical(left, right);
};

/** Go's reflect.DeepEqual, which tells integers and floats apart. Maps are compared so. */
export const identical = (left: Value, right: Value): boolean => {
  if (left === right) return true;
  if (left instanceof Uint8Array && right instanceof Uint8Array) {
    return left.length === right.length && left.every((byte, index) => byte === right[index]);
  }
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((item, index) => identical(item, right[index] ?? null));
  }
  if (left instanceof Map && right instanceof Map) {
    // Maps of Go with keys or values of another type are never equal.
    if (left.size !== right.size || left.constructor !== right.constructor) return false;
    for (const [key, item] of left) if (!right.has(key) || !identical(item, right.get(key) ?? null)) return false;
    return true;
  }
  return false;
};

/** Negative, zero or positive; numbers with numbers and texts with texts, nothing else has an order. */
export const order = (operator: string, left: Value, right: Value): number => {
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  if (typeof left === "bigint" && typeof right === "bigint") return left < right ? -1 : left > right ? 1 : 0;
  // Not by subtraction: infinity is as large as infinity.
  if (isNumber(left) && isNumber(right)) return Number(left) === Number(right) ? 0 : Number(left) - Number(right);
  throw new EvaluationError(
    `\`${operator}\` is not defined between ${kindOf(left)} and ${kindOf(right)}: convert one of them, as in \`int(x) ${operator} 1\`.`,
  );
};
