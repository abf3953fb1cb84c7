import type { Call } from "../model/call.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Visit } from "./visit.ts";

/** The tasks that wait for a misspelt name, by the task that they most likely mean. Made once for each DAG. */
const found = new WeakMap<Visit, ReadonlyMap<string, readonly Call[]>>();

const find = ({ filled }: Visit, { spelling }: Workspace): ReadonlyMap<string, readonly Call[]> => {
  const names = new Set(filled.calls.map(({ name }) => name));
  const waiting = new Map<string, Call[]>();
  for (const task of filled.calls) {
    for (const name of task.waitsFor) {
      const meant = names.has(name) ? undefined : spelling.closest(name, () => [...names]);
      if (meant === undefined || meant === task.name) continue;
      const others = waiting.get(meant);
      if (others === undefined) waiting.set(meant, [task]);
      else others.push(task);
    }
  }
  return waiting;
};

/**
 * Whether a task would wait for another one, directly or through others, but for a misspelt name: that is reported, and what
 * the task reads is not at fault.
 */
export const waitsMisspelt = (task: Call, name: string, visit: Visit, workspace: Workspace): boolean => {
  let waiting = found.get(visit);
  if (waiting === undefined) {
    waiting = find(visit, workspace);
    found.set(visit, waiting);
  }
  return (waiting.get(name) ?? []).some(
    (one) => one.name === task.name || visit.ancestors?.has(task, one.name) === true,
  );
};
