import { parseDepends, printDepends } from "@argotsx/expr/depends";
import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";
import type { Placed } from "../references/placed.ts";
import type { Fields } from "../values.ts";
import { callName } from "./arguments.ts";
import { emitCall } from "./call.ts";
import { plainDependencies } from "./conditions.ts";

/** A task or step of Argo's own words whose props may hold references. */
type EmitPlain = (frame: Frame, emitter: Emitter) => Fields;

/** Makes one task or step: a call, or what an author wrote in Argo's own words. */
export const emitTask = (frame: Frame, plain: EmitPlain, emitter: Emitter): Fields => {
  if (frame.call !== undefined) return emitCall(frame, emitter);
  const { scope } = emitter.late;
  // A template without a single call, however large, is emitted as it stands.
  if (scope.placed.size === 0 && scope.template === undefined) return plain(frame, emitter);
  const placed = scope.placedOf(frame);
  scope.current = placed;
  const made = plain(frame, emitter);
  scope.current = undefined;
  if (scope.kind === "tasks") wait(placed, made);
  return made;
};

/** What a plain task waits for: what it says, or else the tasks that its references lead to. */
const wait = (placed: Placed, made: Fields): void => {
  if (typeof made.depends === "string") {
    placed.condition = parseDepends(made.depends).tree;
  } else if (Array.isArray(made.dependencies)) {
    const operands = made.dependencies.map((name) => ({ kind: "task", name: String(name) }) as const);
    if (operands.length > 0) placed.condition = operands.length === 1 ? operands[0] : { kind: "and", operands };
  } else if (placed.uses.size > 0) {
    const operands = [...placed.uses].map(({ name }) => ({ kind: "task", name }) as const);
    placed.condition = operands.length === 1 ? operands[0] : { kind: "and", operands };
    if (placed.condition !== undefined) made.depends = printDepends(placed.condition);
  }
};

/** Puts a field where another one is. */
const replace = (task: Fields, field: string, other: string, value: unknown): void => {
  const entries = Object.entries(task).map(([key, one]) => (key === field ? [other, value] : [key, one]));
  for (const key of Object.keys(task)) delete task[key];
  Object.assign(task, Object.fromEntries(entries));
};

/**
 * Argo takes either form only for a whole template, and `continueOn` only where tasks name their dependencies as a list:
 * with one such task, all conditions become lists, if they can. Else lists become conditions where there are any.
 */
export const settleDependencies = (tasks: readonly Fields[], placed: readonly Placed[], emitter: Emitter): void => {
  if (placed.every(({ frame }) => frame.call === undefined)) return;
  const lenient = placed[tasks.findIndex((task) => task.continueOn !== undefined)];
  if (lenient !== undefined) listDependencies(tasks, placed, lenient, emitter);
  else if (tasks.some((task) => task.depends !== undefined)) {
    for (const [index, task] of tasks.entries()) {
      const condition = placed[index]?.condition;
      if (task.dependencies === undefined || task.depends !== undefined || condition === undefined) continue;
      replace(task, "dependencies", "depends", printDepends(condition));
    }
  }
};

const listDependencies = (
  tasks: readonly Fields[],
  placed: readonly Placed[],
  lenient: Placed,
  emitter: Emitter,
): void => {
  for (const [index, task] of tasks.entries()) {
    const one = placed[index];
    if (one === undefined || task.depends === undefined) continue;
    const names = plainDependencies(one.condition);
    if (names === undefined) {
      const parameters = { call: callName(one.frame), depends: `'${String(task.depends)}'`, task: lenient.name };
      emitter.report(
        "dependencies-needed",
        one.frame,
        one.frame.props.depends === undefined ? ["after"] : ["depends"],
        parameters,
      );
      continue;
    }
    replace(task, "depends", "dependencies", names);
  }
};
