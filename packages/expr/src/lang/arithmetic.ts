import type { BinaryOperator } from "../expression.ts";
import { EvaluationError, isNumber, kindOf, type Value } from "./value.ts";

/** The bits of an integer that are kept: Go's int wraps around. */
export const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);

const smallest = -(2n ** 63n);

/** Go's int(x) of a float: what does not fit becomes the smallest integer. */
export const truncate = (value: number): bigint => {
  if (!(value >= -(2 ** 63) && value < 2 ** 63)) return smallest;
  return BigInt(Math.trunc(value));
};

const mismatch = (operator: string, left: Value, right: Value): EvaluationError =>
  new EvaluationError(
    `\`${operator}\` is not defined between ${kindOf(left)} and ${kindOf(right)}: convert one of them.`,
  );

/** `+ - * / % **` on values, with Go's kinds: int with int stays int, `/` and `**` are always floats. */
export const calculate = (operator: BinaryOperator, left: Value, right: Value): Value => {
  if (operator === "+" && typeof left === "string" && typeof right === "string") return left + right;
  if (!isNumber(left) || !isNumber(right)) throw mismatch(operator, left, right);
  if (operator === "/") return Number(left) / Number(right);
  if (operator === "**") return power(Number(left), Number(right));
  if (typeof left === "bigint" && typeof right === "bigint") {
    if (operator === "+") return wrap(left + right);
    if (operator === "-") return wrap(left - right);
    if (operator === "*") return wrap(left * right);
    if (right === 0n) throw new EvaluationError("An integer is divided by zero.");
    return left % right;
  }
  if (operator === "+") return Number(left) + Number(right);
  if (operator === "-") return Number(left) - Number(right);
  if (operator === "*") return Number(left) * Number(right);
  throw new EvaluationError("`%` takes integers only: convert with `int(…)`.");
};

/** Go's math.Pow, which squares and multiplies; engines of JavaScript differ from it in the last digit. */
export const power = (base: number, exponent: number): number => {
  if (exponent === 0 || base === 1) return 1;
  if (exponent === 1) return base;
  if (base === -1 && Math.abs(exponent) === Number.POSITIVE_INFINITY) return 1;
  if (!Number.isFinite(base) || !Number.isFinite(exponent) || base === 0) return base ** exponent;
  if (exponent === 0.5) return Math.sqrt(base);
  if (exponent === -0.5) return 1 / Math.sqrt(base);
  let whole = Math.trunc(Math.abs(exponent));
  let fraction = Math.abs(exponent) - whole;
  if (fraction !== 0 && base < 0) return Number.NaN;
  if (whole >= 2 ** 63) return base ** exponent;
  let result = 1;
  if (fraction !== 0) {
    if (fraction > 0.5) {
      fraction--;
      whole++;
    }
    result = Math.exp(fraction * Math.log(base));
  }
  let [mantissa, shift] = split(base);
  let scale = 0;
  for (let bits = BigInt(whole); bits !== 0n; bits >>= 1n) {
    if (shift < -(2 ** 12) || shift > 2 ** 12) {
      scale += shift;
      break;
    }
    if ((bits & 1n) === 1n) {
      result *= mantissa;
      scale += shift;
    }
    mantissa *= mantissa;
    shift *= 2;
    if (mantissa < 0.5) {
      mantissa += mantissa;
      shift--;
    }
  }
  return exponent < 0 ? scaled(1 / result, -scale) : scaled(result, scale);
};

/** Fraction between a half and one, and the power of two: Go's Frexp. */
const split = (value: number): [number, number] => {
  let shift = Math.max(-1023, Math.floor(Math.log2(Math.abs(value))) + 1);
  let mantissa = value * 2 ** -shift;
  while (Math.abs(mantissa) < 0.5) {
    mantissa *= 2;
    shift--;
  }
  while (Math.abs(mantissa) >= 1) {
    mantissa /= 2;
    shift++;
  }
  return [mantissa, shift];
};

/** `value` times a power of two, rounded once: Go's Ldexp. */
const scaled = (value: number, shift: number): number => {
  if (shift > 2000) return value * Number.POSITIVE_INFINITY;
  if (shift < -2200) return value * 0;
  if (shift > 1000) return value * 2 ** 1000 * 2 ** (shift - 1000);
  // One step may round a subnormal; two steps would round twice.
  if (shift < -1000) {
    const [mantissa, own] = split(value);
    return mantissa * 2 ** Math.max(own + shift + 1000, -1074) * 2 ** -1000;
  }
  return value * 2 ** shift;
};
