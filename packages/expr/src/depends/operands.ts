import type { Depends } from "./depends.ts";

/** The operands of a chain of one operator, whatever way it was nested: `a && (b && c)` has three. */
export const operandsOf = (kind: "and" | "or", operands: readonly Depends[]): Depends[] => {
  const flat: Depends[] = [];
  const rest = [...operands].reverse();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === kind) for (const operand of [...node.operands].reverse()) rest.push(operand);
    else flat.push(node);
  }
  return flat;
};
