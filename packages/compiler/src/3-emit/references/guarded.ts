import type { Expression } from "@argotsx/expr";
import { children } from "@argotsx/expr/walk";

/** The parts of a path of constant names, `tasks.a.outputs`; nothing for any other expression. */
const pathOf = (expression: Expression): readonly string[] | undefined => {
  if (expression.kind === "name") return [expression.name];
  if (expression.kind !== "member" || expression.property.kind !== "string") return undefined;
  const object = pathOf(expression.object);
  return object && [...object, expression.property.value];
};

/**
 * The paths that an expression reads, each with whether every reading of it stands on the left of `??`, where a value
 * that is absent does no harm. With `byChoice` the same holds for what a condition chooses: `ran ? a : b`.
 */
export const guardedPaths = (root: Expression, byChoice = false): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>();
  const visit = (expression: Expression, isGuarded: boolean): void => {
    const path = pathOf(expression);
    if (path !== undefined) {
      const key = path.join(".");
      found.set(key, isGuarded && found.get(key) !== false);
      return;
    }
    if (expression.kind === "binary" && expression.operator === "??") {
      visit(expression.left, true);
      visit(expression.right, isGuarded);
      return;
    }
    if (byChoice && expression.kind === "conditional") {
      visit(expression.test, false);
      visit(expression.then, true);
      visit(expression.otherwise, true);
      return;
    }
    for (const child of children(expression)) visit(child, false);
  };
  visit(root, false);
  return found;
};
