import { truncate } from "./arithmetic.ts";
import { EvaluationError, isList, isNumber, kindOf, type Value } from "./value.ts";

const wrong = (name: string, wanted: string, value: Value): EvaluationError =>
  new EvaluationError(`\`${name}\` takes ${wanted}, not ${kindOf(value)}.`);

export const textArgument = (name: string, value: Value | undefined): string => {
  if (typeof value !== "string") throw wrong(name, "a string", value ?? null);
  return value;
};

export const listArgument = (name: string, value: Value | undefined): readonly Value[] => {
  if (value instanceof Uint8Array) return Array.from(value, BigInt);
  if (value === undefined || !isList(value)) throw wrong(name, "a list", value ?? null);
  return value;
};

export const mapArgument = (name: string, value: Value | undefined): ReadonlyMap<Value, Value> => {
  if (!(value instanceof Map)) throw wrong(name, "a map", value ?? null);
  return value;
};

export const numberArgument = (name: string, value: Value | undefined): bigint | number => {
  if (value === undefined || !isNumber(value)) throw wrong(name, "a number", value ?? null);
  return value;
};

/** Where Go wants an int and takes no float. */
export const integerArgument = (name: string, value: Value | undefined): bigint => {
  if (typeof value !== "bigint") throw wrong(name, "an int", value ?? null);
  return value;
};

/** Where expr-lang makes an int of any number. */
export const indexArgument = (name: string, value: Value | undefined): number => {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number") return Number(truncate(value));
  throw wrong(name, "a number", value ?? null);
};
