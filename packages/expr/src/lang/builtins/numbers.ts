import { integerArgument, numberArgument } from "../arguments.ts";
import { truncate, wrap } from "../arithmetic.ts";
import { order } from "../compare.ts";
import { EvaluationError, isList, isNumber, kindOf, type Value } from "../value.ts";
import type { Builtin } from "./builtin.ts";

const toFloat = (name: string, value: Value | undefined): number => Number(numberArgument(name, value));

/** Go's math.Round: halves go away from zero. */
export const roundHalf = (value: number): number => {
  const whole = Math.trunc(value);
  return Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : whole;
};

/** Go's strconv.Atoi: digits with a sign, within 64 bits. */
export const parseInteger = (text: string): bigint | undefined => {
  if (!/^[+-]?[0-9]+$/.test(text)) return undefined;
  const value = BigInt(text.replace("+", ""));
  return wrap(value) === value ? value : undefined;
};

// Go takes an underscore between two digits.
const digits =
  /^[+-]?(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][+-]?[0-9](?:_?[0-9])*)?$/;
const hexadecimal = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)$/;

/** Go's strconv.ParseFloat; undefined for what it refuses, numbers too large among it. */
export const parseFloatText = (text: string): number | undefined => {
  if (/^[+-]?inf(?:inity)?$/i.test(text))
    return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (/^nan$/i.test(text)) return Number.NaN;
  const parts = hexadecimal.exec(text);
  if (parts && `${parts[2]}${parts[3]}` !== "") {
    const mantissa = Number(BigInt(`0x${parts[2]}${parts[3]}`));
    const value = mantissa * 2 ** (Number(parts[4]) - 4 * (parts[3] ?? "").length);
    return Number.isFinite(value) ? (parts[1] === "-" ? -value : value) : undefined;
  }
  if (!digits.test(text)) return undefined;
  const value = Number(text.replaceAll("_", ""));
  return Number.isFinite(value) ? value : undefined;
};

/** The built-in `int`, which Argo also calls `asInt`. */
export const toInteger = ([value = null]: readonly Value[]): Value => {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return truncate(value);
  const read = typeof value === "string" ? parseInteger(value) : undefined;
  if (read === undefined)
    throw new EvaluationError(`\`int\` cannot read ${shown(value)}: it takes digits, such as "42".`);
  return read;
};

/** The built-in `float`, which Argo also calls `asFloat`. */
export const toFloating = ([value = null]: readonly Value[]): Value => {
  if (isNumber(value)) return Number(value);
  const read = typeof value === "string" ? parseFloatText(value) : undefined;
  if (read === undefined)
    throw new EvaluationError(`\`float\` cannot read ${shown(value)}: it takes a number, such as "1.5".`);
  return read;
};

const shown = (value: Value): string =>
  typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : kindOf(value);

const absolute = (value: bigint | number): Value =>
  typeof value === "bigint" ? wrap(value < 0n ? -value : value) : value < 0 ? -value : value;

/** All numbers in lists in lists; refuses anything else. */
const numbersIn = (name: string, values: readonly Value[], found: (bigint | number)[] = []): (bigint | number)[] => {
  for (const value of values) {
    if (isNumber(value)) found.push(value);
    else if (value instanceof Uint8Array) found.push(...Array.from(value, BigInt));
    else if (isList(value)) numbersIn(name, value, found);
    else throw new EvaluationError(`\`${name}\` takes numbers and lists of them, not ${kindOf(value)}.`);
  }
  return found;
};

const extreme =
  (name: string, beats: (order: number) => boolean) =>
  (values: readonly Value[]): Value => {
    const [only] = values;
    // A single value that is no list is handed back, whatever it is.
    if (values.length === 1 && only !== undefined && !isList(only) && !(only instanceof Uint8Array)) return only;
    let best: Value = null;
    for (const value of numbersIn(name, values)) if (best === null || beats(order("<", best, value))) best = value;
    return best;
  };

const median = (values: readonly Value[]): Value => {
  const sorted = numbersIn("median", values)
    .map(Number)
    .sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

const mean = (values: readonly Value[]): Value => {
  const numbers = numbersIn("mean", values).map(Number);
  return numbers.length === 0 ? 0 : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
};

const bits =
  (name: string, run: (left: bigint, right: bigint) => bigint): Builtin =>
  (values) =>
    wrap(run(integerArgument(name, values[0]), integerArgument(name, values[1])));

const shift = (name: string, run: (value: bigint, count: bigint) => bigint): Builtin =>
  bits(name, (value, count) => {
    if (count < 0n) throw new EvaluationError(`\`${name}\` cannot shift by ${count}: the count is negative.`);
    return run(value, count > 64n ? 64n : count);
  });

export const numberBuiltins: Readonly<Record<string, Builtin>> = {
  abs: ([value]) => absolute(numberArgument("abs", value)),
  ceil: ([value]) => Math.ceil(toFloat("ceil", value)),
  floor: ([value]) => Math.floor(toFloat("floor", value)),
  round: ([value]) => roundHalf(toFloat("round", value)),
  int: toInteger,
  float: toFloating,
  max: extreme("max", (sign) => sign < 0),
  min: extreme("min", (sign) => sign > 0),
  mean,
  median,
  bitand: bits("bitand", (left, right) => left & right),
  bitor: bits("bitor", (left, right) => left | right),
  bitxor: bits("bitxor", (left, right) => left ^ right),
  // Go's &^, in spite of the name: the bits of the first that the second does not have.
  bitnand: bits("bitnand", (left, right) => left & ~right),
  bitshl: shift("bitshl", (value, count) => value << count),
  bitshr: shift("bitshr", (value, count) => value >> count),
  bitushr: shift("bitushr", (value, count) => BigInt.asUintN(64, value) >> count),
  bitnot: ([value]) => ~integerArgument("bitnot", value),
};
