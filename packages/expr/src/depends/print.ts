import type { Depends } from "./depends.ts";
import { operandsOf } from "./operands.ts";

/**
 * The text of a condition, with parentheses only where they change its meaning. Operators are written `&&`, `||` and
 * `!`, since Argo takes the words `and`, `or` and `not` for names of tasks. A chain without operands is refused: it
 * would be a condition that says nothing.
 */
export const printDepends = (tree: Depends): string => print(tree, "or");

/** How tightly an operator binds. */
const strength = { or: 0, and: 1, not: 2 };

/** `around` is the operator that the text becomes an operand of; `or` takes anything as it is. */
const print = (tree: Depends, around: keyof typeof strength): string => {
  switch (tree.kind) {
    case "task":
      return tree.result === undefined ? tree.name : `${tree.name}.${tree.result}`;
    case "not":
      return `!${print(tree.operand, "not")}`;
    case "and":
    case "or": {
      const { kind } = tree;
      const operands = operandsOf(kind, tree.operands);
      const [first] = operands;
      if (first === undefined) throw new Error(`\`${kind}\` without operands cannot be printed`);
      if (operands.length === 1) return print(first, around);
      const text = operands.map((operand) => print(operand, kind)).join(kind === "or" ? " || " : " && ");
      return strength[kind] < strength[around] ? `(${text})` : text;
    }
  }
};
