import type { Expression } from "@argotsx/expr";
import { bind } from "../bind.ts";
import { negated, untyped } from "../choose.ts";
import type { BinaryOperator } from "../construct.ts";
import type { Lowering } from "../lowering.ts";
import { binary, nil } from "../make.ts";
import { constantOf } from "../numbers.ts";
import { sourceOf } from "../source.ts";
import type { Binary, Tree } from "../tree.ts";
import { boolean, nameOf } from "../type.ts";
import type { Value } from "../value.ts";
import { written, writtenInside } from "../written.ts";

const isNothing = (tree: Tree, lowering: Lowering): boolean => {
  const constant = lowering.constants.of(tree);
  return constant !== undefined && (constant.value === null || constant.value === undefined);
};

/** Whether something is absent; Argo has one value for `null` and `undefined`. */
const absence = (tree: Binary, lowering: Lowering): Value | undefined => {
  const side = isNothing(tree.right, lowering) ? tree.left : tree.right;
  const isEqual = tree.operator.startsWith("=");
  if (tree.operator.length === 3) {
    return lowering.fail(
      tree.at,
      "Argo cannot tell `null` from what is absent",
      `write \`${writtenInside(side)} ${isEqual ? "==" : "!="} null\``,
    );
  }
  const value = lowering.value(side);
  if (value === undefined) return undefined;
  const operator = isEqual ? "==" : "!=";
  return { expression: binary(operator, sourceOf(value.expression)?.path ?? value.expression, nil), type: boolean };
};

/** Numbers that are only compared with 0 or -1 need not be exact: `len` of a text will do. */
const roughly = (value: Value, other: Value): Value["expression"] => {
  const constant = constantOf(other);
  const isRough = value.coarse !== undefined && (constant === 0 || constant === -1);
  return isRough ? (value.coarse ?? value.expression) : value.expression;
};

/**
 * Whether two values are equal. Argo compares as texts, or as whole numbers, what it takes for such, and fails when one of
 * them is absent.
 */
const equal = (operator: "==" | "!=", left: Value, right: Value): Expression => {
  if (left.absent !== true && right.absent !== true) {
    return binary(operator, roughly(left, right), roughly(right, left));
  }
  if (left.absent === true && right.absent === true) {
    return binary(operator, untyped(left.expression), right.expression);
  }
  return bind([left.expression, right.expression], (a, b) => {
    const perhaps = left.absent === true ? a : b;
    const present = binary(operator === "==" ? "!=" : "==", perhaps, nil);
    return binary(operator === "==" ? "and" : "or", present, binary(operator, a, b));
  });
};

const compared = new Set(["string", "number", "boolean", "unknown"]);

const equality = (tree: Binary, lowering: Lowering): Value | undefined => {
  if (isNothing(tree.right, lowering) || isNothing(tree.left, lowering)) return absence(tree, lowering);
  const isEqual = tree.operator.startsWith("=");
  if (tree.operator.length === 2) {
    const help = `write \`${written(tree.left)} ${isEqual ? "===" : "!=="} ${written(tree.right)}\``;
    return lowering.fail(tree.at, `\`${tree.operator}\` is only taken with \`null\``, help);
  }
  const left = lowering.value(tree.left);
  const right = lowering.value(tree.right);
  if (left === undefined || right === undefined) return undefined;
  for (const [side, { type }] of [
    [tree.left, left],
    [tree.right, right],
  ] as const) {
    if (compared.has(type.kind)) continue;
    const help = `compare texts: \`JSON.stringify(${written(side)})\``;
    return lowering.fail(
      side.at,
      `${written(side)} is ${nameOf(type)}, which in JavaScript equals nothing but itself`,
      help,
    );
  }
  const isAnything = left.type.kind === "unknown" || right.type.kind === "unknown";
  if (!isAnything && left.type.kind !== right.type.kind) {
    return lowering.fail(
      tree.at,
      `${written(tree.left)} is ${nameOf(left.type)} and ${written(tree.right)} is ${nameOf(right.type)}, so they are never equal`,
    );
  }
  const flag = lowering.constants.of(tree.right)?.value;
  if (typeof flag === "boolean" && left.type.kind === "boolean") {
    return { expression: flag === isEqual ? left.expression : negated(left.expression), type: boolean };
  }
  return { expression: equal(isEqual ? "==" : "!=", left, right), type: boolean };
};

const ordered = new Set(["string", "number", "unknown"]);

const order = (tree: Binary, lowering: Lowering): Value | undefined => {
  const left = lowering.value(tree.left);
  const right = lowering.value(tree.right);
  if (left === undefined || right === undefined) return undefined;
  const isAnything = left.type.kind === "unknown" || right.type.kind === "unknown";
  for (const [side, { type }] of [
    [tree.left, left],
    [tree.right, right],
  ] as const) {
    if (ordered.has(type.kind)) continue;
    return lowering.fail(side.at, `${written(side)} is ${nameOf(type)}, which has no order`);
  }
  if (!isAnything && left.type.kind !== right.type.kind) {
    const textual = left.type.kind === "string" ? tree.left : tree.right;
    return lowering.fail(
      tree.at,
      `${written(tree.left)} is ${nameOf(left.type)} and ${written(tree.right)} is ${nameOf(right.type)}`,
      `write \`Number(${written(textual)})\``,
    );
  }
  const operator = tree.operator as "<" | "<=" | ">" | ">=";
  const plain = (a: Expression, b: Expression) => binary(operator, a, b);
  if (left.absent !== true && right.absent !== true) {
    return { expression: plain(roughly(left, right), roughly(right, left)), type: boolean };
  }
  // What is absent is neither more nor less than anything.
  const expression = bind([left.expression, right.expression], (a, b) =>
    [left.absent === true ? a : undefined, right.absent === true ? b : undefined]
      .filter((one) => one !== undefined)
      .reduceRight<Expression>((rest, one) => binary("and", binary("!=", one, nil), rest), plain(a, b)),
  );
  return { expression, type: boolean };
};

export const comparisons: readonly BinaryOperator[] = [
  {
    operators: ["===", "!=="],
    written: "a === b, a !== b",
    domain: "texts, numbers and booleans; members of JSON that are one of these",
    becomes: "`a == b`, `a != b`",
    lower: equality,
  },
  {
    operators: ["==", "!="],
    written: "a == null, a != null",
    domain: "",
    becomes: "`a == nil`, `a != nil`, before any conversion",
    lower: equality,
  },
  {
    operators: ["<", "<=", ">", ">="],
    written: "a < b, a <= b, a > b, a >= b",
    domain: "two numbers, or two texts of characters up to U+FFFF; members of JSON that are so",
    becomes: "the same operators",
    lower: order,
  },
];
