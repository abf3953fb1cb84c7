import type { Expression } from "@argotsx/expr";
import { isCarried, refuseCarried } from "../carried.ts";
import { textOf } from "../coerce.ts";
import type { BinaryOperator, UnaryOperator } from "../construct.ts";
import { joined, noText } from "../joined.ts";
import type { Lowering } from "../lowering.ts";
import { binary, negative } from "../make.ts";
import { arithmetic, constantOf, whole } from "../numbers.ts";
import type { Binary, Unary } from "../tree.ts";
import { integerBetween, largest, nameOf, number, string, unknown } from "../type.ts";
import type { Value } from "../value.ts";
import { written } from "../written.ts";
import { toNumber } from "./to-number.ts";

const sides = (tree: Binary, lowering: Lowering): readonly [Value, Value] | undefined => {
  const left = lowering.number(tree.left);
  const right = lowering.number(tree.right);
  return left && right && [left, right];
};

const isText = ({ type }: Value): boolean => type.kind === "string";

/** The sides of `+` in the order they are written, as far as the same operator joins them. */
const parts = (expression: Expression, isString: boolean): readonly Expression[] =>
  isString && expression.kind === "binary" && expression.operator === "+"
    ? [...parts(expression.left, true), expression.right]
    : [expression];

const plus = (tree: Binary, lowering: Lowering): Value | undefined => {
  const left = lowering.value(tree.left);
  const right = lowering.value(tree.right);
  if (left === undefined || right === undefined) return undefined;
  // What carries a number would be added, and what carries a text joined; beside a text it is the same.
  if (isCarried(left) && (isCarried(right) || !isText(right))) return refuseCarried(tree.left, lowering);
  if (isCarried(right) && !isText(left)) return refuseCarried(tree.right, lowering);
  if (isText(left) || isText(right)) {
    const [a, b] = [textOf(left), textOf(right)];
    if (a === undefined) return noText(tree.left, left, lowering);
    if (b === undefined) return noText(tree.right, right, lowering);
    return { expression: joined([...parts(a, isText(left)), b]), type: string };
  }
  for (const [side, { type }] of [
    [tree.left, left],
    [tree.right, right],
  ] as const) {
    if (type.kind === "number" || type.kind === "unknown") continue;
    const help = type.kind === "list" ? "join lists with concat, or `[...a, ...b]`" : undefined;
    return lowering.fail(side.at, `${written(side)} is ${nameOf(type)}, which cannot be added`, help);
  }
  if (left.type.kind === "unknown" && right.type.kind === "unknown") {
    return { expression: binary("+", left.expression, right.expression), type: unknown };
  }
  return arithmetic("+", left, right);
};

const remainder = (tree: Binary, lowering: Lowering): Value | undefined => {
  const both = sides(tree, lowering);
  if (both === undefined) return undefined;
  const [left, right] = both;
  const divisor = constantOf(right);
  if (divisor === 0 || (divisor !== undefined && !Number.isInteger(divisor))) {
    return lowering.fail(tree.right.at, "expressions of Argo take remainders by whole numbers other than 0");
  }
  const most = divisor === undefined ? largest : Math.abs(divisor) - 1;
  return { expression: binary("%", whole(left), whole(right)), type: integerBetween(-most, most) };
};

const power = (tree: Binary, lowering: Lowering): Value | undefined => {
  const both = sides(tree, lowering);
  return both && powerOf(...both);
};

/** `base ** exponent`, which is a float. */
export const powerOf = (base: Value, exponent: Value): Value => ({
  expression: binary("**", base.expression, exponent.expression),
  type: { kind: "number", minusZero: true },
});

const quotient = (tree: Binary, lowering: Lowering): Value | undefined => {
  const both = sides(tree, lowering);
  if (both === undefined) return undefined;
  const [left, right] = both;
  const isPositive = (constantOf(right) ?? 0) > 0;
  const stays = isPositive && left.type.kind === "number" && left.type.minusZero !== true;
  const type = stays ? number : ({ kind: "number", minusZero: true } as const);
  return { expression: binary("/", left.expression, right.expression), type };
};

const times =
  (operator: "-" | "*") =>
  (tree: Binary, lowering: Lowering): Value | undefined => {
    const both = sides(tree, lowering);
    return both && arithmetic(operator, ...both);
  };

export const numbers: readonly (BinaryOperator | UnaryOperator)[] = [
  {
    operators: ["+"],
    written: "a + b",
    domain: "finite numbers; a text and whatever a template string takes; members of JSON: two numbers or two texts",
    becomes: "`a + b`, the other side of a text as by `String(…)`",
    lower: plus,
  },
  {
    operators: ["-"],
    written: "a - b",
    domain: "finite numbers",
    becomes: "`a - b`",
    lower: times("-"),
  },
  {
    operators: ["*"],
    written: "a * b",
    domain: "finite numbers",
    becomes: "`a * b`",
    lower: times("*"),
  },
  {
    operators: ["/"],
    written: "a / b",
    domain: "finite numbers, and b not 0 when the result is shown",
    becomes: "`a / b`, which in Argo is never cut off",
    lower: quotient,
  },
  {
    operators: ["%"],
    written: "a % b",
    domain: "whole numbers below 1e21, and b not 0; anything else fails when it runs",
    becomes: "`int(toJson(a)) % int(toJson(b))`",
    lower: remainder,
  },
  {
    operators: ["**"],
    written: "a ** b",
    domain: "whole numbers with a whole result up to 2 ** 53, b not negative",
    becomes: "`a ** b`",
    lower: power,
  },
  {
    unary: "-",
    written: "-a",
    domain: "finite numbers",
    becomes: "`-a`",
    lower: (tree: Unary, lowering: Lowering): Value | undefined => {
      const value = lowering.number(tree.operand);
      if (value === undefined) return undefined;
      const integer = value.type.kind === "number" ? value.type.integer : undefined;
      if (integer?.always !== true) {
        return { expression: negative(value.expression), type: { kind: "number", minusZero: true } };
      }
      return { expression: negative(value.expression), type: integerBetween(-integer.most, -integer.least) };
    },
  },
  {
    unary: "+",
    written: "+a",
    domain: "as `Number(a)`",
    becomes: "`float(a)`",
    lower: (tree: Unary, lowering: Lowering): Value | undefined => {
      const value = lowering.value(tree.operand);
      return value && toNumber(value, tree.operand, lowering);
    },
  },
];
