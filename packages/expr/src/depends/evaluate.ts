import type { Depends, TaskResult } from "./depends.ts";

/**
 * Whether a condition holds. `results` has for each task the results that are true of it; a task that it does not know
 * is an error of the caller, which `tasksOf` avoids.
 */
export const evaluateDepends = (tree: Depends, results: ReadonlyMap<string, ReadonlySet<TaskResult>>): boolean => {
  switch (tree.kind) {
    case "task": {
      const known = results.get(tree.name);
      if (known === undefined) throw new Error(`no results are known of the task ${JSON.stringify(tree.name)}`);
      if (tree.result !== undefined) return known.has(tree.result);
      return known.has("Succeeded") || known.has("Skipped") || known.has("Daemoned");
    }
    case "not":
      return !evaluateDepends(tree.operand, results);
    case "and":
      return tree.operands.every((operand) => evaluateDepends(operand, results));
    case "or":
      return tree.operands.some((operand) => evaluateDepends(operand, results));
  }
};
