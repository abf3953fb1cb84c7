import { type Report, rule } from "../../engine/rule.ts";
import type { Call } from "../../model/call.ts";
import { textOf } from "../../model/fields.ts";
import { canHold, conditionOf, type Outcome, outcomesOf } from "../../scope/outcomes.ts";
import type { Visit } from "../../scope/visit.ts";

/** Whether a task runs when all that it waits for end well, as most do: nothing is denied then, and no other end named. */
const holdsAfterSuccess = ({ depends }: Call): boolean => depends === undefined || !/!|\.(?!Succeeded\b)/.test(depends);

const checkConditions = ({ template, targets }: Visit, report: Report): void => {
  const known = new Map<string, readonly Outcome[]>();
  const outcomes = (name: string): readonly Outcome[] | undefined => {
    const task = template.call(name);
    if (task === undefined) return undefined;
    const found = known.get(name) ?? outcomesOf(task, targets.get(task));
    known.set(name, found);
    return found;
  };
  for (const task of template.calls) {
    if (holdsAfterSuccess(task)) continue;
    const condition = conditionOf(task);
    if (condition === undefined || canHold(condition, outcomes) !== false) continue;
    report({
      at: [...task.path, task.depends === undefined ? "dependencies" : "depends"],
      message: `${task.phrase} of ${template.phrase} never runs: '${task.depends ?? task.dependencies.join(" && ")}' never holds`,
      help: "a task ends in one way only, and is 'Skipped' only by its own 'when' or an empty loop",
    });
  }
};

/** The tasks that a target needs, itself among them. */
const neededFor = (names: readonly string[], { template }: Visit): ReadonlySet<Call> => {
  const needed = new Set<Call>();
  const add = (name: string): void => {
    const task = template.call(name);
    if (task !== undefined) needed.add(task);
  };
  for (const name of names) add(name);
  // A set goes on with what is put into it.
  for (const task of needed) for (const name of task.waitsFor) add(name);
  return needed;
};

const checkTarget = (visit: Visit, report: Report): void => {
  const { template } = visit;
  const target = textOf(template.bodyFields.target);
  if (target === undefined || target.includes("{{")) return;
  const names = target.split(" ");
  if (names.some((name) => template.call(name) === undefined)) return;
  const needed = neededFor(names, visit);
  for (const task of template.calls) {
    if (needed.has(task)) continue;
    report({
      at: [...task.path, "name"],
      message: `${task.phrase} of ${template.phrase} never runs: the target '${target}' does not need it`,
      help: "add it to the target, which lists tasks with a blank between them",
    });
  }
};

/** Tasks that can never begin. */
export const unreachableTask = rule({
  id: "unreachable-task",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["dag"],
  title: "A task can never run",
  docs: `What becomes of a task is one thing: it succeeds, fails, ends with an error, is skipped by its own \`when\` or left out because of what it waits for. A condition such as \`a.Succeeded && a.Failed\`, or \`a.Skipped\` where \`a\` has no \`when\`, never holds, so the task is left out in every run.

With a \`target\`, only the tasks that it names run, and those that they wait for.`,
  visit: (visit, report) => {
    if (visit.template.body !== "dag") return;
    checkConditions(visit, report);
    checkTarget(visit, report);
  },
});
