import type { Depends } from "./depends.ts";
import { operandsOf } from "./operands.ts";

/**
 * The text of a condition, with parentheses only where they change its meaning. Operators are written `&&`, `||` and
 * `!`, since Argo takes the words `and`, `or` and `not` for names of tasks. A chain without operands is refused: it
 * would be a condition that says nothing.
 */
export const printDepends = (tree: Depends): string => {
  switch (tree.kind) {
    case "task":
      return tree.result === undefined ? tree.name : `${tree.name}.${tree.result}`;
    case "not":
      return `!${inside(tree.operand, false)}`;
    case "and":
    case "or": {
      const operands = operandsOf(tree.kind, tree.operands);
      if (operands.length === 0) throw new Error(`\`${tree.kind}\` without operands cannot be printed`);
      const [only] = operands;
      if (operands.length === 1 && only !== undefined) return printDepends(only);
      return operands.map((operand) => inside(operand, tree.kind === "or")).join(tree.kind === "or" ? " || " : " && ");
    }
  }
};

/** An operand; `loose` says that the operator around it binds less than `&&`. */
const inside = (tree: Depends, loose: boolean): string => {
  const text = printDepends(tree);
  if (tree.kind === "task" || tree.kind === "not" || (loose && tree.kind === "and")) return text;
  return operandsOf(tree.kind, tree.operands).length > 1 ? `(${text})` : text;
};
