import type { Expression } from "@argotsx/expr";
import { binary, conditional, map, member, not } from "./make.ts";
import { asFloat } from "./numbers.ts";
import type { NumberType } from "./type.ts";
import { eitherOf, type Value } from "./value.ts";

const opposite = { "==": "!=", "!=": "==" } as const;

/** The negation of a condition, without a `not` where there is an operator for it. */
export const negated = (condition: Expression): Expression => {
  if (condition.kind === "unary" && condition.operator === "not") return condition.operand;
  if (condition.kind === "binary" && (condition.operator === "==" || condition.operator === "!=")) {
    return binary(opposite[condition.operator], condition.left, condition.right);
  }
  return not(condition);
};

const isInteger = ({ type }: Value): boolean => type.kind === "number" && type.integer?.always === true;

/** A value of which Argo knows no type before it runs, as of the members of objects. */
export const untyped = (expression: Expression): Expression => member(map([["value", expression]]), "value");

const isKnown = ({ type }: Value): boolean => type.kind !== "unknown" && type.kind !== "null";

/** A number that is a float beside others that are. */
const floating = (value: Value): Value => {
  if (value.type.kind !== "number" || value.type.integer === undefined) return value;
  const type: NumberType = { kind: "number", ...(value.type.minusZero === true && { minusZero: true }) };
  return { ...value, expression: asFloat(value), type };
};

/**
 * One of two values. Argo takes the type of the first for that of both where it knows none of the second, and then
 * compares as texts, or refuses to compare, what has another. So the first has no type where they differ.
 */
export const choose = (test: Expression, then: Value, otherwise: Value): Value => {
  const isNull = then.type.kind === "null" || otherwise.type.kind === "null";
  const absent = isNull || then.absent === true || otherwise.absent === true;
  const areIntegers = isInteger(then) && isInteger(otherwise);
  const [one, other] = areIntegers ? [then, otherwise] : [floating(then), floating(otherwise)];
  const type = eitherOf(one, other);
  const make = (): Expression => {
    if (type.kind !== "unknown") return conditional(test, one.expression, other.expression);
    if (isKnown(one) && other.type.kind === "unknown")
      return conditional(negated(test), other.expression, one.expression);
    if (isKnown(one)) return conditional(test, untyped(one.expression), other.expression);
    const last = one.type.kind === "null" && isKnown(other) ? untyped(other.expression) : other.expression;
    return conditional(test, one.expression, last);
  };
  return { expression: make(), type, ...(absent && { absent }) };
};
