import type { Expression } from "@argotsx/expr";

/** Argo compiles no expression of more nodes. */
const mostNodes = 10_000;

/** Whether an expression has more nodes than Argo compiles. Parts that stand in it twice count twice, as they are written. */
export const isTooLarge = (root: Expression): boolean => {
  const rest: unknown[] = [root];
  let nodes = 0;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if ("kind" in next && ++nodes > mostNodes) return true;
    for (const value of Object.values(next)) if (typeof value === "object") rest.push(value);
  }
  return false;
};
