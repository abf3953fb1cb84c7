import type { Span } from "../expression.ts";
import { power } from "../lang/arithmetic.ts";
import { identical } from "../lang/compare.ts";
import { translate } from "../lang/regexp.ts";
import { textOf } from "../lang/text-of.ts";
import { compareText } from "../lang/utf8.ts";
import { EvaluationError } from "../lang/value.ts";
import { bitwise } from "./bits.ts";
import { dateSeconds } from "./date.ts";
import { isList, type WhenValue } from "./value.ts";
import type { BinaryOperator, When, WhenBinary } from "./when.ts";

/** Why a condition has no value. Argo ends the step or task with an error then. */
const wrong = (message: string, at: Span | undefined): EvaluationError =>
  Object.assign(new EvaluationError(message), at);

/**
 * The value of a condition's tree, by govaluate's rules: nothing is converted, `&&` and `||` look at the right side only
 * when they need it, dates are seconds since 1970. Throws an `EvaluationError` where Argo's evaluation fails.
 */
export const evaluateWhen = (tree: When): WhenValue => {
  switch (tree.kind) {
    case "number":
    case "boolean":
    case "text":
    case "pattern":
      return tree.value;
    case "date":
      return dateSeconds(tree.text) ?? tree.text;
    case "nothing":
      return null;
    case "access":
      throw wrong(`there is no parameter \`${tree.path[0] ?? ""}\`: put quotes around a text`, tree.at);
    case "unary":
      return applyPrefix(tree.operator, evaluateWhen(tree.operand), tree.at);
    case "binary": {
      // Chains of operators lean to the left and may be longer than the stack is deep.
      const chain: WhenBinary[] = [];
      let first: When = tree;
      for (; first.kind === "binary"; first = first.left) chain.push(first);
      return evaluateChain(evaluateWhen(first), chain.reverse());
    }
  }
};

const append = (left: WhenValue, right: WhenValue): WhenValue[] => (isList(left) ? [...left, right] : [left, right]);

const evaluateChain = (first: WhenValue, nodes: readonly WhenBinary[]): WhenValue => {
  let value = first;
  // A list that was made here is added to in place, so that a long one takes no square of its length.
  let own: WhenValue[] | undefined;
  for (const node of nodes) {
    if (node.operator !== ",") value = applyBinary(node, value);
    else if (own !== undefined && own === value) own.push(evaluateWhen(node.right));
    else value = own = append(value, evaluateWhen(node.right));
  }
  return value;
};

/** Whether a step or task with this condition runs. Anything but a boolean is an error to Argo. */
export const decideWhen = (tree: When): boolean => {
  const value = evaluateWhen(tree);
  if (typeof value === "boolean") return value;
  throw wrong(`${describe(value)} is no boolean: compare it, as in \`x == "true"\``, tree.at);
};

const describe = (value: WhenValue): string => {
  if (value === null) return "nothing";
  if (isList(value)) return `the list \`${textOf(value)}\``;
  return typeof value === "string" ? `the text ${JSON.stringify(value)}` : `\`${textOf(value)}\``;
};

const applyPrefix = (operator: "-" | "!" | "~", value: WhenValue, at: Span | undefined): WhenValue => {
  if (operator === "!") {
    if (typeof value === "boolean") return !value;
    throw wrong(`\`!\` takes a boolean, not ${describe(value)}`, at);
  }
  if (typeof value !== "number") throw wrong(`\`${operator}\` takes a number, not ${describe(value)}`, at);
  return operator === "-" ? -value : bitwise["~"](value);
};

/** Operators that need not look at their right side; undefined when this one has to. */
const shortcut = (operator: BinaryOperator, left: WhenValue): { value: WhenValue } | undefined => {
  if (operator === "&&" && left === false) return { value: false };
  if (operator === "||" && left === true) return { value: true };
  if (operator === "?" && left === false) return { value: null };
  if ((operator === ":" || operator === "??") && left !== null) return { value: left };
  return undefined;
};

const applyBinary = (node: WhenBinary, left: WhenValue): WhenValue => {
  const { operator, at } = node;
  const short = shortcut(operator, left);
  if (short) return short.value;
  const right = evaluateWhen(node.right);
  switch (operator) {
    case ",":
      return append(left, right);
    case "?":
      if (typeof left !== "boolean") throw wrong(`\`?\` takes a boolean, not ${describe(left)}`, at);
      return right;
    case ":":
    case "??":
      return right;
    case "&&":
    case "||":
      for (const side of [left, right])
        if (typeof side !== "boolean")
          throw wrong(`\`${operator}\` takes booleans, not ${describe(side)}: compare it first`, at);
      return right;
    case "==":
      return identical(left, right);
    case "!=":
      return !identical(left, right);
    case "in":
      return isIn(left, right, at);
    case "=~":
    case "!~":
      return matches(left, right, operator, at) === (operator === "=~");
    case "+":
      if (
        node.left.kind === "pattern" ? typeof right === "string" : typeof left === "string" || typeof right === "string"
      )
        return textOf(left) + textOf(right);
      break;
    case ">":
    case ">=":
    case "<":
    case "<=":
      return compare(operator, left, right, at);
  }
  if (typeof left === "number" && typeof right === "number") return arithmetic[operator](left, right);
  const side = typeof left === "number" ? right : left;
  throw wrong(`\`${operator}\` takes numbers, not ${describe(side)}`, at);
};

const arithmetic: Readonly<
  Record<"+" | "-" | "*" | "/" | "%" | "**" | "&" | "|" | "^" | "<<" | ">>", (left: number, right: number) => number>
> = {
  ...bitwise,
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
  "**": power,
};

const isIn = (left: WhenValue, right: WhenValue, at: Span | undefined): boolean => {
  if (!isList(right))
    throw wrong(`\`in\` takes a list of at least two values, not ${describe(right)}: write \`==\` for one`, at);
  for (const item of right) {
    if (isList(left) && isList(item)) throw wrong("govaluate cannot look for a list in a list", at);
    if (left === item) return true;
  }
  return false;
};

const matches = (left: WhenValue, right: WhenValue, operator: string, at: Span | undefined): boolean => {
  for (const side of [left, right])
    if (typeof side !== "string") throw wrong(`\`${operator}\` takes texts, not ${describe(side)}`, at);
  return translate(String(right)).test(String(left));
};

const compareNumbers = (operator: ">" | ">=" | "<" | "<=", left: number, right: number): boolean => {
  if (operator === "<") return left < right;
  if (operator === "<=") return left <= right;
  return operator === ">" ? left > right : left >= right;
};

const compare = (
  operator: ">" | ">=" | "<" | "<=",
  left: WhenValue,
  right: WhenValue,
  at: Span | undefined,
): boolean => {
  if (typeof left === "number" && typeof right === "number") {
    return compareNumbers(operator, left, right);
  }
  if (typeof left === "string" && typeof right === "string") {
    return compareNumbers(operator, compareText(left, right), 0);
  }
  throw wrong(
    `\`${operator}\` compares two numbers or two texts, not ${describe(left)} and ${describe(right)}: nothing is converted`,
    at,
  );
};
