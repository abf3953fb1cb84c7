import type { Module } from "./module.ts";
import type { TemplatePlan } from "./plan.ts";

/** The templates that a template calls as components. */
export const callsIn =
  (module: Module, plans: ReadonlyMap<string, TemplatePlan>) =>
  (name: string): readonly string[] => {
    const plan = plans.get(name);
    return plan === undefined ? [] : module.callsOf(plan);
  };

/**
 * Names with each before those that call it; those that call each other stay as they are. The stack is our own: templates
 * call each other in chains that are longer than JavaScript's.
 */
export const inCallOrder = <T = string>(names: Iterable<T>, callsOf: (name: T) => Iterable<T>): readonly T[] => {
  const all = new Set(names);
  const entered = new Set<T>();
  const found: T[] = [];
  const open: { readonly name: T; readonly calls: Iterator<T> }[] = [];
  const enter = (name: T): void => {
    if (entered.has(name) || !all.has(name)) return;
    entered.add(name);
    open.push({ name, calls: callsOf(name)[Symbol.iterator]() });
  };
  for (const start of all) {
    enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const called = top.calls.next();
      if (called.done !== true) enter(called.value);
      else {
        open.pop();
        found.push(top.name);
      }
    }
  }
  return found;
};

/** The names that some lead to along calls, themselves included. */
export const reachedFrom = (
  starts: Iterable<string>,
  callsOf: (name: string) => Iterable<string>,
): ReadonlySet<string> => {
  const reached = new Set(starts);
  // A set visits what is added while it is walked.
  for (const name of reached) for (const next of callsOf(name)) reached.add(next);
  return reached;
};
