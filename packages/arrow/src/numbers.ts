import type { Expression } from "@argotsx/expr";
import { binary, call, float, integer } from "./make.ts";
import { integerBetween, largest, type NumberType, number } from "./type.ts";
import type { Value } from "./value.ts";

/** A number as a literal; nothing for what Argo cannot write. -0 is 0, which only division by it could tell. */
export const numberLiteral = (value: number): Value | undefined => {
  if (!Number.isFinite(value)) return undefined;
  if (!Number.isSafeInteger(value)) return { expression: float(value), type: number };
  return { expression: integer(value === 0 ? 0 : value), type: integerBetween(value, value) };
};

const numberType = (value: Value): NumberType | undefined => (value.type.kind === "number" ? value.type : undefined);

const literalOf = (expression: Expression): number | undefined => {
  if (expression.kind === "integer") return Number(expression.value);
  if (expression.kind === "float") return expression.value;
  if (expression.kind !== "unary" || expression.operator !== "-") return undefined;
  const inner = literalOf(expression.operand);
  return inner === undefined ? undefined : -inner;
};

/** The number that an expression is a literal of. */
export const constantOf = (value: Value): number | undefined => literalOf(value.expression);

/** A number as one of Go's integers, cut off as JavaScript cuts an index. */
export const asInteger = (value: Value): Expression => {
  const constant = constantOf(value);
  if (constant !== undefined && Number.isSafeInteger(Math.trunc(constant))) return integer(Math.trunc(constant));
  return numberType(value)?.integer?.always === true ? value.expression : call("int", value.expression);
};

/** A whole number as one of Go's integers; the text of anything else makes `int` fail, where cutting it off would be silently wrong. */
export const whole = (value: Value): Expression => {
  const constant = constantOf(value);
  const isWhole = value.type.kind === "number" && value.type.integer?.always === true;
  return isWhole || constant !== undefined ? asInteger(value) : call("int", call("toJson", value.expression));
};

/** A number as a float. */
export const asFloat = (value: Value): Expression => {
  const constant = constantOf(value);
  if (constant !== undefined) return float(constant);
  return numberType(value)?.integer === undefined ? value.expression : call("float", value.expression);
};

/** Numbers whose sum, difference or product cannot be told from JavaScript's: integers of Go must not overflow. */
export const arithmetic = (operator: "+" | "-" | "*", left: Value, right: Value): Value => {
  const a = numberType(left)?.integer;
  const b = numberType(right)?.integer;
  const minusZero = mayBeMinusZero(operator, left, right);
  const plain = binary(operator, left.expression, right.expression);
  if (a === undefined || b === undefined) {
    return { expression: plain, type: { kind: "number", ...(minusZero && { minusZero }) } };
  }
  const ends = [a.least, a.most].flatMap((one) => [b.least, b.most].map((other) => compute[operator](one, other)));
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  if (least < -largest || most > largest) {
    const converted = binary(operator, asFloat(left), right.expression);
    return { expression: converted, type: { kind: "number", ...(minusZero && { minusZero }) } };
  }
  const always = a.always && b.always;
  const type: NumberType = {
    kind: "number",
    integer: { always, least, most },
    ...(minusZero && !always && { minusZero }),
  };
  return { expression: plain, type };
};

const compute = {
  "+": (a: number, b: number) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
} as const;

const mayBeMinusZero = (operator: "+" | "-" | "*", left: Value, right: Value): boolean => {
  const [a, b] = [numberType(left), numberType(right)];
  const isMinusZero = a?.minusZero === true;
  if (operator === "-") return isMinusZero;
  if (operator === "+") return isMinusZero && b?.minusZero === true;
  const isPositive = (value: Value) => (constantOf(value) ?? 0) > 0;
  if (isPositive(left)) return b?.minusZero === true;
  if (isPositive(right)) return isMinusZero;
  return true;
};

/** The number without the sign of -0, which Go would print. */
export const withoutMinusZero = (value: Value): Expression =>
  numberType(value)?.minusZero === true ? binary("+", value.expression, integer(0)) : value.expression;
