import type { Depends } from "./depends.ts";

/** What expr-lang compiles at most, unless it is told otherwise, which Argo does not do. */
export const mostNodes = 10_000;

/**
 * How many nodes a condition has when Argo compiles it: three for a name with a result; a bare name becomes three of
 * these and two operators. So a task can follow at most 833 others by their bare names, and 2,500 by a result each.
 * Operands of `dependencies` count like bare names.
 */
export const nodesOf = (tree: Depends): number => {
  let nodes = 0;
  const rest: Depends[] = [tree];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === "task") nodes += node.result === undefined ? 11 : 3;
    else if (node.kind === "not") {
      nodes++;
      rest.push(node.operand);
    } else {
      nodes += node.operands.length - 1;
      for (const operand of node.operands) rest.push(operand);
    }
  }
  return nodes;
};
