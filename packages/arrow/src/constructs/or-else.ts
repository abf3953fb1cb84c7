import type { Expression } from "@argotsx/expr";
import { textOf } from "../coerce.ts";
import type { Lowering } from "../lowering.ts";
import { binary, text } from "../make.ts";
import { convertedFrom, isMapped, isParsed, type Source, sourceOf } from "../source.ts";
import type { Binary } from "../tree.ts";
import { eitherOf, type Value } from "../value.ts";
import { written } from "../written.ts";

const isAbsent = (value: Value): boolean => value.absent === true || value.type.kind === "null";

/** The text that a parameter would have for a default. */
const textFor = (left: Value, right: Value, constant: unknown): Expression | undefined => {
  if (left.type.kind !== right.type.kind) return undefined;
  if (!isMapped(left.expression)) return constant === undefined ? textOf(right) : text(JSON.stringify(constant));
  // Argo's lists are of texts, which are converted one by one.
  return Array.isArray(constant) ? text(JSON.stringify(constant.map((item) => JSON.stringify(item)))) : undefined;
};

/** A default in front of the conversion of a text, which would fail on what is absent. */
const beforeConversion = (tree: Binary, left: Value, right: Value, source: Source, lowering: Lowering) => {
  const from = (other: Expression): Expression =>
    convertedFrom(left.expression, source, binary("??", source.path, other));
  if (isParsed(left.expression)) {
    // JSON can be null as well as absent.
    const expression = binary("??", from(text("null")), right.expression);
    return { expression, type: eitherOf(left, right), ...(isAbsent(right) && { absent: true as const }) };
  }
  const other = textFor(left, right, lowering.constants.of(tree.right)?.value);
  if (other !== undefined) return { expression: from(other), type: left.type };
  const help = isMapped(left.expression)
    ? "give a constant list"
    : `give a value of the type that ${written(tree.left)} has`;
  return lowering.fail(tree.right.at, `${written(tree.right)} cannot stand for ${written(tree.left)}`, help);
};

/** `a ?? b`. */
export const orElse = (tree: Binary, lowering: Lowering): Value | undefined => {
  const constant = lowering.constants.of(tree.left);
  if (constant !== undefined) {
    return lowering.value(constant.value === null || constant.value === undefined ? tree.right : tree.left);
  }
  const left = lowering.value(tree.left);
  const right = lowering.value(tree.right);
  if (left === undefined || right === undefined) return undefined;
  const source = sourceOf(left.expression);
  if (source !== undefined && source.text !== left.expression)
    return beforeConversion(tree, left, right, source, lowering);
  const mayBeAbsent = source !== undefined || isAbsent(left) || left.type.kind === "unknown";
  if (!mayBeAbsent) {
    return lowering.fail(
      tree.at,
      `${written(tree.left)} is never absent, only what it is made from`,
      'write `??` directly behind what may be absent: `(output() ?? "").trim()`',
    );
  }
  const expression = binary("??", left.expression, right.expression);
  return { expression, type: eitherOf(left, right), ...(isAbsent(right) && { absent: true }) };
};
