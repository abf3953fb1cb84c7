import type { Depends } from "@argotsx/expr";
import type { Call } from "../model/call.ts";
import { canHold, conditionOf, type Outcome, outcomesOf } from "./outcomes.ts";
import type { Visit } from "./visit.ts";

/** How many tasks between two are looked at: those with more between them are taken for sound. */
const mostBetween = 200;

const notRun: readonly Outcome[] = [new Set(["Skipped" as const]), new Set(["Omitted" as const])];

/** What became of a task that did not run, as far as it may come to that. */
const waysNotToRun = (task: Call): readonly Outcome[] => {
  const canSkip = task.when !== undefined && task.loops.length === 0;
  return notRun.filter((one) => (one.has("Skipped") ? canSkip : task.waitsFor.length > 0));
};

/** The conditions of tasks, each read once. */
export class Conditions {
  private readonly known = new Map<Call, Depends | undefined>();

  of(task: Call): Depends | undefined {
    if (!this.known.has(task)) this.known.set(task, conditionOf(task));
    return this.known.get(task);
  }
}

/**
 * Whether a task of a DAG may run although another one that it waits for did not, because it was skipped or left out. It
 * tries what may become of the tasks between, each by itself, and answers no where that takes too long.
 */
export const mayRunWithout = (reader: Call, read: Call, visit: Visit, conditions: Conditions): boolean => {
  const { template, targets, ancestors } = visit;
  const ways = waysNotToRun(read);
  const way = new Set(
    ways.length === 0 ? [] : ancestors?.between(reader, read.name, mostBetween)?.map(({ name }) => name),
  );
  if (way.size === 0) return false;
  const known = new Map<Call, readonly Outcome[]>();
  const open = new Set<Call>();
  const outcomes = (name: string): readonly Outcome[] | undefined => {
    const task = template.call(name);
    if (task === undefined || open.has(task)) return undefined;
    if (task === read) return ways;
    const found = known.get(task) ?? possible(task);
    known.set(task, found);
    return found;
  };
  const possible = (task: Call): readonly Outcome[] => {
    const all = outcomesOf(task, targets.get(task));
    if (!way.has(task.name)) return all;
    open.add(task);
    const runs = holds(conditions.of(task));
    open.delete(task);
    return runs ? all : notRun.slice(1);
  };
  const holds = (condition: Depends | undefined): boolean =>
    condition !== undefined && canHold(condition, outcomes) === true;
  open.add(reader);
  return holds(conditions.of(reader));
};
