import { type OutcomeTree, outcomeOf } from "@argotsx/authoring/tree";
import { type Depends, parseDepends, tasksOf } from "@argotsx/expr/depends";
import { describe } from "../../describe.ts";
import type { Emitter } from "../emitter.ts";
import type { Placed } from "../references/placed.ts";
import { whereIs } from "../references/reports.ts";
import type { Scope } from "../references/scope.ts";

/** How deep conditions may be nested: nobody writes so many, and a loop that wraps them is better a list. */
const deepest = 200;

/** Whether a condition is nested so deeply that walking it could exhaust the stack. */
const isTooDeep = (root: OutcomeTree): boolean => {
  let level: readonly OutcomeTree[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((tree) => (tree.kind === "task" ? [] : tree.kind === "not" ? [tree.operand] : tree.operands));
  }
  return false;
};

/** A condition on how tasks ended, with the names that they have here; what stands nowhere is reported and left out. */
const named = (
  tree: OutcomeTree,
  scope: Scope,
  missing: (label: string, task: number) => void,
): Depends | undefined => {
  if (tree.kind === "task") {
    const placed = scope.placed.get(tree.task);
    if (placed === undefined) {
      missing(tree.label, tree.task);
      return undefined;
    }
    return { kind: "task", name: placed.name, ...(tree.result !== undefined && { result: tree.result }) };
  }
  if (tree.kind === "not") {
    const operand = named(tree.operand, scope, missing);
    return operand && { kind: "not", operand };
  }
  return joined(
    tree.kind,
    tree.operands.map((one) => named(one, scope, missing)).filter((one) => one !== undefined),
  );
};

const joined = (kind: "and" | "or", operands: readonly Depends[]): Depends | undefined => {
  const [first, ...others] = operands;
  if (first === undefined || others.length === 0) return first;
  return { kind, operands: operands.flatMap((one) => (one.kind === kind ? one.operands : [one])) };
};

/**
 * What a task waits for: what its author says in `depends`, or else the tasks of its `after` and those whose outputs it
 * uses. A task that `after` mentions already is not waited for in another way as well.
 */
export const conditionOf = (placed: Placed, scope: Scope, emitter: Emitter): Depends | undefined => {
  const { frame } = placed;
  const missing =
    (trail: readonly string[]) =>
    (label: string, task: number): void => {
      emitter.late.missing.add(task);
      const where = whereIs(scope);
      emitter.report("missing-task", frame, trail, { reference: `how '${label}' ends`, task: label, where });
    };
  const read = (tree: OutcomeTree, trail: readonly string[]): Depends | undefined => {
    if (!isTooDeep(tree)) return named(tree, scope, missing(trail));
    const reason = `'${trail.join(".")}' nests conditions more than ${deepest} deep: give and() or or() all at once`;
    emitter.report("invalid-expression", frame, trail, { reason });
    return undefined;
  };
  const { depends } = frame.props;
  if (typeof depends === "string") return written(depends, placed, emitter);
  const tree = outcomeOf(depends);
  if (tree !== undefined) return read(tree, ["depends"]);
  const after = [frame.props.after].flat(2).filter((one) => one !== undefined && one !== null && one !== false);
  const conditions: Depends[] = [];
  for (const one of after) {
    const wanted = outcomeOf(one);
    const condition = wanted && read(wanted, ["after"]);
    if (condition !== undefined) conditions.push(condition);
    if (wanted === undefined) {
      const parameters = {
        input: "after",
        template: placed.template?.name ?? "",
        expected: "tasks, or how they ended",
        actual: describe(one),
      };
      emitter.report("wrong-argument", frame, ["after"], parameters);
    }
  }
  const mentioned = new Set(conditions.flatMap(tasksOf));
  for (const used of placed.uses) {
    if (!mentioned.has(used.name)) conditions.push({ kind: "task", name: used.name });
  }
  return joined("and", conditions);
};

/** A condition in Argo's own words, which stands as it is. */
const written = (text: string, { frame }: Placed, emitter: Emitter): Depends | undefined => {
  const { tree, problems } = parseDepends(text);
  for (const problem of problems) {
    emitter.report("invalid-expression", frame, ["depends"], { reason: problem.message });
  }
  return tree;
};

/** The names of the tasks that a condition asks for as plain dependencies; nothing when it asks for more. */
export const plainDependencies = (condition: Depends | undefined): readonly string[] | undefined => {
  if (condition === undefined) return [];
  const operands = condition.kind === "and" ? condition.operands : [condition];
  const names = operands.map((one) => (one.kind === "task" && one.result === undefined ? one.name : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
};
