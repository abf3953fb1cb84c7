import { outward } from "./coerce.ts";
import { Lowering } from "./lowering.ts";
import { rows } from "./table.ts";
import type { Tree } from "./tree.ts";
import type { ArrowProblem, Context, Operand } from "./type.ts";

/** What an arrow function means as an expression of Argo, or everything that is wrong with it, each at its own place. */
export interface Lowered {
  readonly operand?: Operand;
  readonly problems: readonly ArrowProblem[];
}

/** Turns the tree of an arrow function into an expression that gives the same value when the workflow runs. */
export const lower = (tree: Tree, context: Context): Lowered => {
  const lowering = new Lowering(context, rows);
  const value = lowering.value(tree);
  const { problems } = lowering;
  if (value === undefined || problems.length > 0) return { problems };
  const { expression, type } = outward(value);
  return { operand: { expression, type }, problems };
};
