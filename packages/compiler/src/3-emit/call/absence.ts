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

/** Whether a task may be omitted, in a template that succeeds: it, or one that it waits for, waits for a failure. */
const mayOmit = (placed: Placed, tasks: Tasks, seen: Set<Placed> = new Set()): boolean => {
  const { condition } = placed;
  if (condition === undefined || seen.has(placed)) return false;
  seen.add(placed);
  if (isConditional(condition)) return true;
  return tasksOf(condition).some((name) => {
    const other = tasks.get(name);
    if (other === undefined) return false;
    return mayOmit(other, tasks, seen) || (asksSuccess(condition, name) && maySkip(other));
  });
};

const asksSuccess = (condition: Depends, name: string): boolean => {
  if (condition.kind === "task") return condition.name === name && condition.result === "Succeeded";
  return condition.kind === "not" ? false : condition.operands.some((one) => asksSuccess(one, name));
};

const results = (placed: Placed | undefined, tasks: Tasks): readonly TaskResult[] => [
  "Succeeded",
  "Failed",
  ...(placed === undefined || maySkip(placed) ? (["Skipped"] as const) : []),
  ...(placed === undefined || mayOmit(placed, tasks) ? (["Omitted"] as const) : []),
];

/** Whether a condition can hold although one task ended in a way. */
const canHold = (condition: Depends, name: string, result: TaskResult, tasks: Tasks): boolean => {
  const others = tasksOf(condition).filter((one) => one !== name);
  if (others.length > most) return false;
  const ends = new Map<string, ReadonlySet<TaskResult>>([[name, new Set([result])]]);
  const holds = (left: readonly string[]): boolean => {
    const [next, ...rest] = left;
    if (next === undefined) return evaluateDepends(condition, ends);
    return results(tasks.get(next), tasks).some((end) => {
      ends.set(next, new Set([end]));
      return holds(rest);
    });
  };
  return holds(others);
};

const words = { Skipped: "may be skipped", Omitted: "may be omitted", Failed: "may have failed" } as const;

/**
 * In which state a task whose output is read may be when the reader runs, so that there is no output: the middle of a
 * sentence, "may be skipped". Nothing when the reader only runs after success. No `reader` stands for the outputs of the
 * template, which are only made when all went well.
 */
export const absence = (
  reader: Placed | undefined,
  from: Placed,
  tasks: Tasks,
  isSteps: boolean,
): string | undefined => {
  if (isSteps || reader === undefined) {
    if (maySkip(from)) return words.Skipped;
    const goesOn = from.frame.props.continueOn !== undefined;
    if (goesOn) return words.Failed;
    return !isSteps && mayOmit(from, tasks) ? words.Omitted : undefined;
  }
  const { condition } = reader;
  const mentions = condition !== undefined && tasksOf(condition).includes(from.name);
  for (const end of ["Skipped", "Omitted", "Failed"] as const) {
    if (end === "Skipped" && !maySkip(from)) continue;
    if (end === "Omitted" && !mayOmit(from, tasks)) continue;
    if (mentions ? canHold(condition, from.name, end, tasks) : end !== "Failed") return words[end];
  }
  return undefined;
};
