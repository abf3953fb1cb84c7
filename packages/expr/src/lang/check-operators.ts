import type { BinaryOperator } from "../expression.ts";
import {
  any,
  bool,
  duration,
  float,
  int,
  isAny,
  isAssignable,
  isComparable,
  isNumeric,
  listOf,
  nameOf,
  type StaticType,
  string,
  time,
  unknown,
} from "./types.ts";

type Kind = StaticType["kind"] | "number";

const is = (type: StaticType, kind: Kind): boolean =>
  !isAny(type) && (kind === "number" ? isNumeric(type) : type.kind === kind);

/** Whether the one side is unknown and the other may be what the operator takes. */
const maybe = (left: StaticType, right: StaticType, kinds: readonly Kind[]): boolean => {
  const fits = (type: StaticType): boolean => isAny(type) || kinds.some((kind) => is(type, kind));
  return (isAny(left) && fits(right)) || (isAny(right) && fits(left));
};

const both = (left: StaticType, right: StaticType, kind: Kind): boolean => is(left, kind) && is(right, kind);

const promoted = (left: StaticType, right: StaticType): StaticType =>
  left.kind === "float" || right.kind === "float" ? float : int;

/** The result of an operator between two types, or nothing where expr-lang refuses it. */
export const typeOfBinary = (operator: BinaryOperator, left: StaticType, right: StaticType): StaticType | undefined => {
  switch (operator) {
    case "and":
    case "or":
      return both(left, right, "bool") || maybe(left, right, ["bool"]) ? bool : undefined;
    case "==":
    case "!=":
      return isComparable(left, right) ? bool : undefined;
    case "<":
    case ">":
    case "<=":
    case ">=": {
      const kinds: readonly Kind[] = ["number", "string", "time", "duration"];
      return kinds.some((kind) => both(left, right, kind)) || maybe(left, right, kinds) ? bool : undefined;
    }
    case "+":
      if (both(left, right, "number")) return promoted(left, right);
      if (both(left, right, "string")) return string;
      if (both(left, right, "duration")) return duration;
      if ((is(left, "time") && is(right, "duration")) || (is(left, "duration") && is(right, "time"))) return time;
      return maybe(left, right, ["number", "string", "time", "duration"]) ? any : undefined;
    case "-":
      if (both(left, right, "number")) return promoted(left, right);
      if (both(left, right, "time") || both(left, right, "duration")) return duration;
      if (is(left, "time") && is(right, "duration")) return time;
      return maybe(left, right, ["number", "time", "duration"]) ? any : undefined;
    case "*":
      if (both(left, right, "number")) return promoted(left, right);
      if ((is(left, "duration") || is(left, "number")) && (is(right, "duration") || is(right, "number")))
        return duration;
      return maybe(left, right, ["number", "duration"]) ? any : undefined;
    case "/":
    case "**":
      return both(left, right, "number") || maybe(left, right, ["number"]) ? float : undefined;
    case "%":
      return both(left, right, "int") || maybe(left, right, ["int"]) ? int : undefined;
    case "..":
      return both(left, right, "int") || maybe(left, right, ["int"]) ? listOf(int) : undefined;
    case "in":
      return mayBeIn(left, right) ? bool : undefined;
    case "matches":
      if (is(left, "bytes") && is(right, "string")) return bool;
      return both(left, right, "string") || maybe(left, right, ["string"]) ? bool : undefined;
    case "contains":
    case "startsWith":
    case "endsWith":
      return both(left, right, "string") || maybe(left, right, ["string"]) ? bool : undefined;
    case "??":
      return typeOfEither(left, right, true);
  }
};

const mayBeIn = (left: StaticType, right: StaticType): boolean => {
  if (isAny(right) || right.kind === "groups") return true;
  if (right.kind === "map") return isAny(left) || left.kind === "string";
  if (right.kind === "list") return isComparable(left, right.items);
  if (right.kind === "bytes") return isAny(left) || isNumeric(left) || left.kind === "nil";
  return isAny(left) && right.kind === "string";
};

/** The type of a value that is one of two. */
export const typeOfEither = (left: StaticType, right: StaticType, preferLeft: boolean): StaticType => {
  if (left.kind === "nil") return right;
  if (right.kind === "nil") return left;
  if (!preferLeft && right.kind === "any" && right.unknown === true) return unknown;
  const fits = preferLeft ? isAssignable(right, left) : isAssignable(left, right);
  if (!fits) return any;
  return left.kind === "list" && right.kind === "list" && left.items.kind !== right.items.kind ? listOf(any) : left;
};

/** Why an operator is refused, with what to write where that is clear. */
export const refusal = (operator: BinaryOperator, left: StaticType, right: StaticType): string => {
  const pair = `\`${operator}\` cannot stand between ${nameOf(left)} and ${nameOf(right)}`;
  const text = left.kind === "string" ? right : left;
  const hasText = left.kind === "string" || right.kind === "string";
  if (operator === "in" && right.kind === "string") return `${pair}: to look into a text write \`contains\`.`;
  if (left.kind === "nil" || right.kind === "nil") return `${pair}: say what nil stands for, as in \`x ?? 0\`.`;
  if (hasText && isNumeric(text)) {
    if (operator === "+")
      return `${pair}: convert one side, with \`string(…)\` to join texts or with \`int(…)\` to add.`;
    return `${pair}: convert the text with \`int(…)\` or \`float(…)\`.`;
  }
  if (operator === "%" || operator === "..") return `${pair}, only between integers: convert with \`int(…)\`.`;
  if (operator === "and" || operator === "or")
    return `${pair}, only between conditions: compare first, as in \`x != ''\`.`;
  if (operator === "==" || operator === "!=") return `${pair}, which are never equal: convert one of them.`;
  return `${pair}.`;
};
