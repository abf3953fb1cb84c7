import { negated } from "../choose.ts";
import { isData } from "../constant/plain.ts";
import type { BinaryOperator, UnaryOperator } from "../construct.ts";
import type { Lowering } from "../lowering.ts";
import { binary } from "../make.ts";
import type { Binary, Unary } from "../tree.ts";
import { boolean, type Type } from "../type.ts";
import type { Value } from "../value.ts";
import { writtenInside } from "../written.ts";
import { orElse } from "./or-else.ts";

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
