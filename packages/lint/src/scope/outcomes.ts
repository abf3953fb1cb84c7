import type { Depends, TaskResult } from "@argotsx/expr";
import { evaluateDepends, parseDepends, tasksOf } from "@argotsx/expr";
import type { Call } from "../model/call.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Target } from "./visit.ts";

/** The results that are true of a task at once. */
export type Outcome = ReadonlySet<TaskResult>;

const outcome = (...results: readonly TaskResult[]): Outcome => new Set(results);

const succeeded = outcome("Succeeded");
const failed = outcome("Failed");
const errored = outcome("Errored");
const skipped = outcome("Skipped");
const omitted = outcome("Omitted");
const daemoned = outcome("Daemoned");

/** How the items of a loop may end; one that ends well, and one that does not, differ in what is true of the whole. */
const ofLoop: readonly Outcome[] = [
  outcome("Succeeded", "AnySucceeded"),
  succeeded,
  outcome("Failed", "AllFailed"),
  outcome("Failed", "AnySucceeded"),
  failed,
  outcome("Errored", "AnySucceeded"),
  errored,
];

/** Whether a step or task may be skipped: by its condition, or because there is nothing to loop over. */
export const maySkip = ({ when, loops }: Call): boolean =>
  when !== undefined || loops.some(({ kind }) => kind !== "withItems");

/** What may become of a task that waits for nothing. */
const ownOutcomes = (task: Call, target: Target | undefined): readonly Outcome[] => {
  const isDaemon = target === undefined || target.kind !== "template" || target.template.fields.daemon === true;
  return [
    ...(task.loops.length > 0 ? ofLoop : [succeeded, failed, errored]),
    ...(maySkip(task) ? [skipped] : []),
    ...(isDaemon ? [daemoned] : []),
  ];
};

/** The condition under which a task begins; nothing where it waits for none, or where the condition cannot be read. */
export const conditionOf = (task: Call): Depends | undefined => {
  const { depends, dependencies } = task;
  if (depends !== undefined) {
    const { tree, problems } = parseDepends(depends);
    return problems.length > 0 ? undefined : tree;
  }
  const operands = dependencies.map((name) => ({ kind: "task", name }) as const);
  const [only, ...others] = operands;
  return only === undefined || others.length === 0 ? only : { kind: "and", operands };
};

/** Bare names also stand for failures where the task that is waited for may fail without harm. */
const forgiven = (task: Call): readonly TaskResult[] => {
  const { error, failed: isFailed } = fieldsOf(task.fields.continueOn);
  return [...(error === true ? (["Errored"] as const) : []), ...(isFailed === true ? (["Failed"] as const) : [])];
};

/** What may become of a task, when it may be left out because of those that it waits for. */
export const outcomesOf = (task: Call, target: Target | undefined): readonly Outcome[] => {
  const own = ownOutcomes(task, target);
  if (task.waitsFor.length === 0) return own;
  const forgiving = forgiven(task);
  return [
    ...own.map((one) => (forgiving.some((result) => one.has(result)) ? new Set([...one, "Succeeded" as const]) : one)),
    omitted,
  ];
};

/** How many combinations of outcomes are tried at most. */
const mostTried = 2_000;

/** Whether a condition holds for some outcome of each task that it names; nothing where there are too many to try. */
export const canHold = (
  condition: Depends,
  outcomes: (name: string) => readonly Outcome[] | undefined,
): boolean | undefined => {
  const names = tasksOf(condition);
  const choices: { readonly name: string; readonly possible: readonly Outcome[] }[] = [];
  let count = 1;
  for (const name of names) {
    const possible = outcomes(name);
    if (possible === undefined) return undefined;
    choices.push({ name, possible });
    count *= possible.length;
    if (count > mostTried) return undefined;
  }
  const results = new Map<string, Outcome>();
  const holds = (index: number): boolean => {
    const choice = choices[index];
    if (choice === undefined) return evaluateDepends(condition, results);
    return choice.possible.some((one) => {
      results.set(choice.name, one);
      return holds(index + 1);
    });
  };
  return holds(0);
};
