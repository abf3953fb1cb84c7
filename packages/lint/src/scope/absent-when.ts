import type { Depends } from "@argotsx/expr";
import type { Call } from "../model/call.ts";
import { canHold, conditionOf, type Outcome, outcomesOf } from "./outcomes.ts";
import type { Visit } from "./visit.ts";

/** How many tasks between two are looked at: what lies further apart is taken for sound. */
const mostBetween = 200;

const notRun: readonly Outcome[] = [new Set(["Skipped" as const]), new Set(["Omitted" as const])];

/** What became of a task that did not run, as far as it may come to that. */
const waysNotToRun = (task: Call): readonly Outcome[] => {
  const canSkip = task.when !== undefined && task.loops.length === 0;
  return notRun.filter((one) => (one.has("Skipped") ? canSkip : task.waitsFor.length > 0));
};

/** The tasks that lie between two, the first of them and the last included; nothing where there are too many. */
const between = (reader: Call, read: Call, { template, ancestors }: Visit): ReadonlySet<Call> | undefined => {
  const found = new Set([reader]);
  // A set goes on with what is put into it.
  for (const task of found) {
    for (const name of task.waitsFor) {
      const before = template.call(name);
      if (before !== undefined && (before === read || ancestors?.has(before, read.name) === true)) found.add(before);
    }
    if (found.size > mostBetween) return undefined;
  }
  return found;
};

/**
 * Whether a task of a DAG may run although another one that it waits for did not, because it was skipped or left out. It
 * tries what may become of the tasks between, each by itself, and answers no where that takes too long.
 */
export const mayRunWithout = (reader: Call, read: Call, visit: Visit): boolean => {
  const { template, targets } = visit;
  const ways = waysNotToRun(read);
  const way = ways.length === 0 ? undefined : between(reader, read, visit);
  if (way === undefined) return false;
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
    if (!way.has(task)) return all;
    open.add(task);
    const runs = holds(conditionOf(task));
    open.delete(task);
    return runs ? all : notRun.slice(1);
  };
  const holds = (condition: Depends | undefined): boolean =>
    condition !== undefined && canHold(condition, outcomes) === true;
  open.add(reader);
  return holds(conditionOf(reader));
};
