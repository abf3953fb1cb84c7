import type { Expression } from "@argotsx/expr";
import type { At } from "./at.ts";
import { guardedPaths } from "./guarded.ts";
import type { Resolution } from "./resolution.ts";
import type { Reading } from "./scope.ts";

/** One reference that an expression reads, and how its author calls it. */
type Read = readonly [Resolution, string];

const pathKey = (expression: Expression): string => [...guardedPaths(expression).keys()][0] ?? "";

/** One reading as it is judged later; nothing for what has a value in any case. */
const readingOf = ([found, label]: Read, guarded: ReadonlyMap<string, boolean>, at: At): Reading | undefined => {
  const { scope, place, field, hasDefault = false } = at;
  const { expression, from, part = "output", as } = found;
  if (from === undefined) return undefined;
  const { current } = scope;
  const reading = { from, label, at: place, part };
  if (scope.isHook && from === current) {
    // A loop's call is settled before its items run; only the condition of a DAG's hook is looked at later.
    const isTooEarly = from.each !== undefined && (field !== "when" || scope.kind === "steps");
    // What a task left is there for the arguments of its hooks, and not yet for their conditions.
    const isLate = part === "printed" || part === "field" || (part === "output" && field === "when");
    return isTooEarly || isLate ? { ...reading, reader: current, isGuarded: false, isOwn: true } : undefined;
  }
  if (part === "status" && field === "when") current?.checks.add(from);
  // The list of a loop without a condition is at least empty.
  if (found.hasDefault || (as.kind === "list" && (from.frame.props.when ?? true) === true)) return undefined;
  const isGuarded = (hasDefault && part !== "printed") || guarded.get(pathKey(expression)) === true;
  return { ...reading, reader: scope.isHook ? undefined : current, isGuarded, isOwn: false };
};

/** Notes what an expression reads of other tasks: what may be absent can be told only when all conditions are known. */
export const noteReadings = (expression: Expression, read: readonly Read[], at: At): void => {
  if (read.every(([{ from }]) => from === undefined)) return;
  // What the outputs of a template do not choose is not looked at; in the fields of a task Argo looks for all of it.
  const guarded = guardedPaths(expression, at.isLocal);
  for (const one of read) {
    const reading = readingOf(one, guarded, at);
    if (reading !== undefined) at.scope.readings.push(reading);
  }
};
