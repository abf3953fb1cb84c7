import { type Depends, evaluateDepends, type TaskResult, tasksOf } from "@argotsx/expr/depends";
import { maySkip, type Placed } from "../references/placed.ts";

type Tasks = ReadonlyMap<string, Placed>;

/** With more tasks in one condition, all ways in which they can end are too many to try. */
const most = 6;

const lenient: ReadonlySet<TaskResult | undefined> = new Set([undefined, "Succeeded", "Daemoned"]);

/** Whether a condition asks for more than that all went well. */
const isConditional = (condition: Depends): boolean => {
  if (condition.kind === "task") return !lenient.has(condition.result);
  return condition.kind === "not" || condition.operands.some(isConditional);
};

const asksSuccess = (condition: Depends, name: string): boolean => {
  if (condition.kind === "task") return condition.name === name && condition.result === "Succeeded";
  return condition.kind === "not" ? false : condition.operands.some((one) => asksSuccess(one, name));
};

/**
 * The tasks that may be omitted in a template that succeeds: those that wait for more than that all went well, and those
 * that wait for one of them.
 */
export const omittable = (tasks: Tasks): ReadonlySet<Placed> => {
  const waiting = new Map<string, Placed[]>();
  const found = new Set<Placed>();
  for (const placed of tasks.values()) {
    const { condition } = placed;
    if (condition === undefined) continue;
    const names = tasksOf(condition);
    for (const name of names) {
      const others = waiting.get(name);
      if (others === undefined) waiting.set(name, [placed]);
      else others.push(placed);
    }
    const fails = names.some((name) => {
      const other = tasks.get(name);
      return other !== undefined && asksSuccess(condition, name) && maySkip(other);
    });
    if (fails || isConditional(condition)) found.add(placed);
  }
  // A set visits what is added while it is walked.
  for (const placed of found) for (const next of waiting.get(placed.name) ?? []) found.add(next);
  return found;
};

/** What is known of the tasks of one template. */
export interface Ends {
  readonly tasks: Tasks;
  readonly omittable: ReadonlySet<Placed>;
  readonly isSteps: boolean;
}

const results = (placed: Placed | undefined, { omittable }: Ends): readonly TaskResult[] => [
  "Succeeded",
  "Failed",
  ...(placed === undefined || maySkip(placed) ? (["Skipped"] as const) : []),
  ...(placed === undefined || omittable.has(placed) ? (["Omitted"] as const) : []),
];

/** Whether a condition can hold although one task ended in a way. */
const canHold = (condition: Depends, name: string, result: TaskResult, ends: Ends): boolean => {
  const others = tasksOf(condition).filter((one) => one !== name);
  if (others.length > most) return false;
  const trial = new Map<string, ReadonlySet<TaskResult>>([[name, new Set([result])]]);
  const holds = (left: readonly string[]): boolean => {
    const [next, ...rest] = left;
    if (next === undefined) return evaluateDepends(condition, trial);
    return results(ends.tasks.get(next), ends).some((end) => {
      trial.set(next, new Set([end]));
      return holds(rest);
    });
  };
  return holds(others);
};

/** How a sentence says that a task may not have succeeded although it ran. */
export const failed = "may have failed";

const words = { Skipped: "may be skipped", Omitted: "may be omitted", Failed: failed } as const;

/**
 * In which state a task whose output is read may be when the reader runs, so that there is no output: the middle of a
 * sentence, "may be skipped". Nothing when the reader only runs after success. No `reader` stands for the outputs of the
 * template, which are only made when all went well.
 */
export const absence = (reader: Placed | undefined, from: Placed, ends: Ends): string | undefined => {
  if (ends.isSteps || reader === undefined) {
    if (maySkip(from)) return words.Skipped;
    if (from.frame.props.continueOn !== undefined) return words.Failed;
    return !ends.isSteps && ends.omittable.has(from) ? words.Omitted : undefined;
  }
  const { condition } = reader;
  const mentions = condition !== undefined && tasksOf(condition).includes(from.name);
  for (const end of ["Skipped", "Omitted", "Failed"] as const) {
    if (end === "Skipped" && !maySkip(from)) continue;
    if (end === "Omitted" && !ends.omittable.has(from)) continue;
    if (mentions ? canHold(condition, from.name, end, ends) : end !== "Failed") return words[end];
  }
  return undefined;
};
