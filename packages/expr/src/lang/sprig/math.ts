import { power, wrap } from "../arithmetic.ts";
import type { Builtin } from "../builtins/builtin.ts";
import { parseInteger } from "../builtins/numbers.ts";
import { textOf } from "../text-of.ts";
import { EvaluationError, type Value } from "../value.ts";
import { looseFloat, looseInteger } from "./convert.ts";
import { decimally } from "./decimal.ts";

const integer = (value: Value | undefined): bigint => looseInteger(value ?? null);
const float = (value: Value | undefined): number => looseFloat(value ?? null);

const folded =
  (run: (left: bigint, right: bigint) => bigint): Builtin =>
  ([first, ...rest]) =>
    rest.reduce((result: bigint, value) => wrap(run(result, integer(value))), integer(first));

const divided =
  (run: (left: bigint, right: bigint) => bigint): Builtin =>
  ([left, right]) => {
    if (integer(right) === 0n) throw new EvaluationError("An integer is divided by zero.");
    return wrap(run(integer(left), integer(right)));
  };

const decimal =
  (operation: "add" | "subtract" | "multiply" | "divide") =>
  ([first, ...rest]: readonly Value[]): Value => {
    const floats = rest.map(float);
    if (![float(first), ...floats].every(Number.isFinite)) throw new EvaluationError("A decimal cannot be infinite.");
    if (operation === "divide" && floats.includes(0)) throw new EvaluationError("A decimal is divided by zero.");
    return decimally(operation, float(first), floats);
  };

const extremeFloat =
  (pick: (left: number, right: number) => number): Builtin =>
  ([first, ...rest]) =>
    rest.reduce((result: number, value) => pick(result, float(value)), float(first));

/** sprig's `round`, which compares the fraction: it rounds negative numbers down, so that -2.5 is -3 and -2.4 too. */
const round: Builtin = ([value, places = 0n, on = 0.5]) => {
  const factor = power(10, Number(places));
  const scaled = factor * float(value);
  const fraction = scaled - Math.trunc(scaled);
  return (fraction >= Number(on) ? Math.ceil(scaled) : Math.floor(scaled)) / factor;
};

const steps = (start: bigint, stop: bigint, step: bigint, grow: (size: number) => void): bigint[] => {
  if (stop < start ? step >= 0n : step <= 0n) return [];
  const size = stop < start ? (start - stop - step - 1n) / -step : (stop - start + step - 1n) / step;
  grow(Number(size));
  return Array.from({ length: Number(size) }, (_, index) => start + BigInt(index) * step);
};

const sequence: Builtin = (parameters, budget) => {
  const [first = 0n, second = 0n, third] = parameters.map(integer);
  if (parameters.length === 0 || parameters.length > 3) return "";
  const start = parameters.length === 1 ? 1n : first;
  const end = parameters.length === 1 ? first : parameters.length === 2 ? second : (third ?? 0n);
  const step = parameters.length === 3 ? second : end < start ? -1n : 1n;
  if (parameters.length === 3 && end < start && step > 0n) return "";
  const beyond = end < start ? -1n : 1n;
  return steps(start, end + beyond, step, (size) => budget.grow(size)).join(" ");
};

const pick = (test: boolean, yes: bigint, no: bigint): bigint => (test ? yes : no);

const larger = folded((left, right) => pick(right > left, right, left));

export const mathFunctions: Readonly<Record<string, Builtin>> = {
  int: ([value]) => integer(value),
  int64: ([value]) => integer(value),
  float64: ([value]) => float(value),
  atoi: ([value]) => {
    const text = String(value);
    if (!/^[+-]?[0-9]+$/.test(text)) return 0n;
    return parseInteger(text) ?? (text.startsWith("-") ? -(2n ** 63n) : 2n ** 63n - 1n);
  },
  toDecimal: ([value = null]) => {
    const text = textOf(value);
    const octal = /^([+-]?)([0-7]+)$/.exec(text);
    if (!octal) return 0n;
    const read = BigInt(`0o${octal[2]}`) * (octal[1] === "-" ? -1n : 1n);
    return wrap(read) === read ? read : 0n;
  },
  add1: ([value]) => wrap(integer(value) + 1n),
  add: (values) => values.reduce((sum: bigint, value) => wrap(sum + integer(value)), 0n),
  sub: ([left, right]) => wrap(integer(left) - integer(right)),
  div: divided((left, right) => left / right),
  mod: divided((left, right) => left % right),
  mul: folded((left, right) => left * right),
  max: larger,
  biggest: larger,
  min: folded((left, right) => pick(right < left, right, left)),
  maxf: extremeFloat(Math.max),
  minf: extremeFloat(Math.min),
  add1f: ([value]) => decimal("add")([value ?? null, 1n]),
  addf: (values) => decimal("add")([0, ...values]),
  subf: decimal("subtract"),
  mulf: decimal("multiply"),
  divf: decimal("divide"),
  floor: ([value]) => Math.floor(float(value)),
  ceil: ([value]) => Math.ceil(float(value)),
  round,
  until: ([count], budget) => {
    const stop = integer(count);
    return steps(0n, stop, stop < 0n ? -1n : 1n, (size) => budget.grow(size));
  },
  untilStep: ([start, stop, step], budget) =>
    steps(integer(start), integer(stop), integer(step), (size) => budget.grow(size)),
  seq: sequence,
};
