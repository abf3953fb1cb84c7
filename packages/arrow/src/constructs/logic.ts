import type { Expression } from "@argotsx/expr";
import { negated } from "../choose.ts";
import { textOf } from "../coerce.ts";
import { isData } from "../constant/plain.ts";
import type { BinaryOperator, UnaryOperator } from "../construct.ts";
import type { Lowering } from "../lowering.ts";
import { binary, text } from "../make.ts";
import type { Binary, Unary } from "../tree.ts";
import { boolean, either, type Type } from "../type.ts";
import type { Value } from "../value.ts";
import { written, writtenInside } from "../written.ts";

/** A plain path of members: `tasks['a'].outputs.parameters.x`. */
export const isPath = (expression: Expression): boolean =>
  expression.kind === "name" ||
  (expression.kind === "member" &&
    !expression.optional &&
    expression.property.kind === "string" &&
    isPath(expression.object));

const conversions = new Set(["asFloat", "asInt", "float", "int", "fromJSON"]);

/** The path whose text a value is converted from: the output that may be absent. */
export const pathIn = (expression: Expression): Expression | undefined => {
  if (isPath(expression)) return expression;
  if (expression.kind === "binary" && expression.operator === "==") {
    const isTrue = expression.right.kind === "string" && expression.right.value === "true";
    return isTrue && isPath(expression.left) ? expression.left : undefined;
  }
  if (expression.kind !== "call" || expression.callee.kind !== "name") return undefined;
  const [argument, ...others] = expression.arguments;
  if (argument === undefined || others.length > 0 || !conversions.has(expression.callee.name)) return undefined;
  return isPath(argument) ? argument : undefined;
};

/** The same conversion of another text. */
const converted = (expression: Expression, from: Expression, to: Expression): Expression => {
  if (expression === from) return to;
  if (expression.kind === "binary") return { ...expression, left: to };
  return expression.kind === "call" ? { ...expression, arguments: [to] } : expression;
};

/** What to write where `||` is meant to give a default. */
const defaultHelp = (tree: Binary, { kind }: Type): string | undefined => {
  const [left, right] = [writtenInside(tree.left), writtenInside(tree.right)];
  if (kind === "string")
    return `write \`${left} !== "" ? ${left} : ${right}\`, or \`${left} ?? ${right}\` for what may be absent`;
  return kind === "unknown" ? `write \`${left} === true\`, or \`${left} ?? ${right}\` for a default` : undefined;
};

const combine =
  (operator: "and" | "or") =>
  (tree: Binary, lowering: Lowering): Value | undefined => {
    const constant = lowering.constants.of(tree.left);
    if (constant !== undefined && isData(constant.value)) {
      const decides = Boolean(constant.value) === (operator === "or");
      return lowering.value(decides ? tree.left : tree.right);
    }
    const left = lowering.condition(tree.left, (type) => (operator === "or" ? defaultHelp(tree, type) : undefined));
    // Where the left side is no boolean, what the right side is does not matter yet.
    if (left === undefined) {
      lowering.value(tree.right);
      return undefined;
    }
    const right = lowering.condition(tree.right);
    return right && { expression: binary(operator, left, right), type: boolean };
  };

const orElse = (tree: Binary, lowering: Lowering): Value | undefined => {
  const constant = lowering.constants.of(tree.left);
  if (constant !== undefined) {
    return lowering.value(constant.value === null || constant.value === undefined ? tree.right : tree.left);
  }
  const left = lowering.value(tree.left);
  const right = lowering.value(tree.right);
  if (left === undefined || right === undefined) return undefined;
  const type = either(left.type, right.type);
  const path = pathIn(left.expression);
  if (path !== undefined && path !== left.expression && left.type.kind === "unknown") {
    // JSON can be null as well as absent.
    const json = converted(left.expression, path, binary("??", path, text("null")));
    const absent = right.absent === true || right.type.kind === "null";
    return { expression: binary("??", json, right.expression), type, ...(absent && { absent }) };
  }
  if (path !== undefined && path !== left.expression) {
    // The default is put in front of the conversion, which would fail on what is absent.
    const other = textOf(right);
    if (other === undefined || left.type.kind !== right.type.kind) {
      const help = `give a value of the type that ${written(tree.left)} has`;
      return lowering.fail(tree.right.at, `${written(tree.right)} cannot stand for ${written(tree.left)}`, help);
    }
    const literal = constantText(tree, lowering) ?? other;
    return { expression: converted(left.expression, path, binary("??", path, literal)), type: left.type };
  }
  const mayBeAbsent =
    path !== undefined || left.absent === true || left.type.kind === "unknown" || left.type.kind === "null";
  if (!mayBeAbsent) {
    return lowering.fail(
      tree.at,
      `${written(tree.left)} is never absent, only what it is made from`,
      'write `??` directly behind what may be absent: `(output() ?? "").trim()`',
    );
  }
  const absent = right.absent === true || right.type.kind === "null";
  return { expression: binary("??", left.expression, right.expression), type, ...(absent && { absent }) };
};

/** The text of a constant default, computed now. */
const constantText = (tree: Binary, lowering: Lowering): Expression | undefined => {
  const constant = lowering.constants.of(tree.right);
  if (constant === undefined || constant.value === undefined) return undefined;
  return text(JSON.stringify(constant.value) ?? "");
};

export const logic: readonly (BinaryOperator | UnaryOperator)[] = [
  {
    operators: ["&&"],
    written: "a && b",
    domain: "booleans",
    becomes: "`a and b`",
    lower: combine("and"),
  },
  {
    operators: ["||"],
    written: "a || b",
    domain: "booleans",
    becomes: "`a or b`",
    lower: combine("or"),
  },
  {
    unary: "!",
    written: "!a",
    domain: "booleans",
    becomes: "`not a`",
    lower: (tree: Unary, lowering: Lowering): Value | undefined => {
      const operand = lowering.value(tree.operand);
      if (operand === undefined) return undefined;
      if (operand.type.kind === "unknown") {
        const path = writtenInside(tree.operand);
        return lowering.fail(
          tree.operand.at,
          `${path} is a JSON value, and a boolean is needed here`,
          `write \`${path} !== true\`, or \`${path} == null\``,
        );
      }
      if (operand.type.kind === "boolean") return { expression: negated(operand.expression), type: boolean };
      lowering.condition(tree.operand);
      return undefined;
    },
  },
  {
    operators: ["??"],
    written: "a ?? b",
    domain: "outputs that may be absent, members of JSON, and what find, at and `[…]` give",
    becomes: "`a ?? b`; for an output that is converted `asFloat(a ?? '0')`",
    lower: orElse,
  },
];
