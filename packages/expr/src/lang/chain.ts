import type { Expression, Member } from "../expression.ts";
import { isIdentifier } from "./characters.ts";

/** Whether a member is written with a dot, which goes on with what a `?.` before it skips; brackets do not. */
export const isDotted = (node: Member): boolean =>
  node.bracketed !== true && node.property.kind === "string" && isIdentifier(node.property.value);

/**
 * Whether `?.` occurs in the chain that ends here, so that a dotted member of it is skipped as well when what stands
 * before the `?.` is nil.
 */
export const continuesChain = (node: Expression): boolean => {
  let at = node;
  for (;;) {
    if (at.kind === "call" && at.callee.kind === "member") at = at.callee;
    else if (at.kind !== "member") return false;
    else if (at.optional) return true;
    else if (isDotted(at)) at = at.object;
    else return false;
  }
};
