import type { Lowering } from "../lowering.ts";
import { call, conditional, integer } from "../make.ts";
import type { Tree } from "../tree.ts";
import { integerBetween, nameOf, number } from "../type.ts";
import type { Value } from "../value.ts";
import { written } from "../written.ts";

/** The number that JavaScript makes of a value. */
export const toNumber = (value: Value, tree: Tree, lowering: Lowering): Value | undefined => {
  switch (value.type.kind) {
    case "number":
      return value;
    case "boolean":
      return { expression: conditional(value.expression, integer(1), integer(0)), type: integerBetween(0, 1) };
    case "string":
    case "unknown":
      return { expression: call("asFloat", value.expression), type: number };
    default:
      return lowering.fail(tree.at, `${written(tree)} is ${nameOf(value.type)}, of which no number can be made`);
  }
};
