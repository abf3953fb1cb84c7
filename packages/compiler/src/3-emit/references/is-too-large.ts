import type { Expression } from "@argotsx/expr";
import { children } from "@argotsx/expr/walk";

/** Argo compiles no expression of more nodes. */
const mostNodes = 10_000;

/** Whether an expression has more nodes than Argo compiles. Parts that stand in it twice count twice, as they are written. */
export const isTooLarge = (root: Expression): boolean => {
  const rest: Expression[] = [root];
  let nodes = 0;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (++nodes > mostNodes) return true;
    rest.push(...children(next));
  }
  return false;
};
