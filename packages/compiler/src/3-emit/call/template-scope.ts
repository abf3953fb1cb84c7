import { nameOf } from "../../2-link/links.ts";
import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";
import type { Placed } from "../references/placed.ts";
import { Scope } from "../references/scope.ts";
import type { Fields } from "../values.ts";
import { checkTasks } from "./check-tasks.ts";
import { settleDependencies } from "./tasks.ts";

/** Runs code in the scope of a template: there its references mean what they mean in it. */
export const inScope = <T>(frame: Frame, emitter: Emitter, code: () => T): T => {
  const { late } = emitter;
  const around = late.scope;
  const isOfTasks = frame.kind === "Dag" || frame.kind === "Steps";
  // A plain template inside a task reads what the task reads.
  if (!isOfTasks && frame.template === undefined) return code();
  const isInline = around.current !== undefined && frame.template === undefined;
  const isMade = frame.template?.name === "";
  const kind = frame.kind === "Dag" ? "tasks" : frame.kind === "Steps" ? "steps" : "leaf";
  const template = frame.template ?? (isInline ? around.template : undefined);
  const scope = new Scope(kind, template, isMade ? around : undefined, emitter.made.nameOf(frame) ?? template?.name);
  if (isOfTasks) place(frame, scope, emitter);
  late.scope = scope;
  const result = code();
  if (scope.all.size > 0) checkTasks(scope, [...scope.all.values()], emitter.reporter);
  late.scope = around;
  return result;
};

/** Registers the tasks of a template; one without a single call, which may be huge, needs none of it. */
const place = (frame: Frame, scope: Scope, { links }: Emitter): void => {
  const groups = frame.children.map((child) => (child.kind === "Parallel" ? child.children : [child]));
  if (scope.template === undefined && !groups.some((group) => group.some(({ call }) => call !== undefined))) return;
  for (const [group, tasks] of groups.entries()) {
    for (const task of tasks) {
      const { call } = task;
      const placed: Placed = {
        frame: task,
        name: nameOf(task, links) ?? "",
        group,
        uses: new Set(),
        checks: new Set(),
        ...(call !== undefined && { template: call.template }),
        ...(call?.task !== undefined && { task: call.task }),
        ...(call?.each !== undefined && { each: call.each }),
      };
      scope.all.set(task, placed);
      if (!scope.byName.has(placed.name)) scope.byName.set(placed.name, placed);
      if (call?.task !== undefined && !scope.placed.has(call.task.id)) scope.placed.set(call.task.id, placed);
    }
  }
};

/** Makes the tasks of a `<Dag>`, whose conditions take one of two forms for all of them. */
export const emitTasks = (tasks: readonly Frame[], emitter: Emitter, emit: (task: Frame) => Fields): Fields[] => {
  const made = tasks.map(emit);
  const { all } = emitter.late.scope;
  if (all.size > 0) settleDependencies(made, [...all.values()], emitter);
  return made;
};
