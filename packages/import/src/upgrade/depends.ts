import { parseDepends, tasksOf } from "@argotsx/expr";
import { type Fields, isFields } from "@argotsx/schema";

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/** The condition that stands for a list of tasks; nothing where one of the names is no name in conditions. */
const conditionOf = (dependencies: unknown): string | undefined => {
  if (!Array.isArray(dependencies) || dependencies.length === 0) return undefined;
  const text = dependencies.join(" && ");
  const { tree, problems } = parseDepends(text);
  if (tree === undefined || problems.length > 0) return undefined;
  const names = tasksOf(tree);
  return names.length === new Set(dependencies).size && dependencies.every((one) => names.includes(one))
    ? text
    : undefined;
};

/**
 * The conditions of the tasks of a DAG that have `dependencies`, by their index. Argo takes no DAG with both forms, and
 * with conditions no `continueOn`: nothing where not all tasks can have the new form.
 */
export const dependsOf = (tasks: readonly unknown[]): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const [index, task] of tasks.entries()) {
    const fields: Fields = isFields(task) ? task : {};
    if (isSet(fields.continueOn) || isSet(fields.depends)) return new Map();
    if (!isSet(fields.dependencies)) continue;
    const condition = conditionOf(fields.dependencies);
    if (condition === undefined) return new Map();
    found.set(index, condition);
  }
  return found;
};
