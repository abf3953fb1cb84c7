import type { Reporter } from "@argotsx/diagnostic";
import { mostNodes, nodesOf, printDepends, refusesTaskName, tasksOf } from "@argotsx/expr/depends";
import type { Frame } from "../../frame.ts";
import { placeOfFrame, stackOf } from "../../place.ts";
import type { Placed } from "../references/placed.ts";
import type { Scope } from "../references/scope.ts";
import { checkReadings } from "./check-readings.ts";

type Graph = ReadonlyMap<string, { readonly placed: Placed; readonly waitsFor: readonly string[] }>;

const graphOf = (all: readonly Placed[]): Graph =>
  new Map(
    all.map((placed) => [
      placed.name,
      { placed, waitsFor: placed.condition === undefined ? [] : tasksOf(placed.condition) },
    ]),
  );

/** Reports the first circle through each task that is on one, each circle once. */
const checkCycles = (graph: Graph, reporter: Reporter): void => {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    // A stack of our own: ten thousand tasks may wait for each other in a row.
    const trail: string[] = [];
    const positions = new Map<string, number>();
    const rest: { readonly name: string; next: number }[] = [{ name: start, next: 0 }];
    while (rest.length > 0) {
      const top = rest.at(-1);
      if (top === undefined) break;
      const { name } = top;
      if (top.next === 0) {
        if (done.has(name)) {
          rest.pop();
          continue;
        }
        positions.set(name, trail.length);
        trail.push(name);
      }
      const next = graph.get(name)?.waitsFor[top.next++];
      if (next === undefined) {
        done.add(name);
        positions.delete(name);
        trail.pop();
        rest.pop();
      } else if (positions.has(next)) {
        reportCycle([...trail.slice(positions.get(next)), next], graph, reporter);
      } else if (!done.has(next) && graph.has(next)) rest.push({ name: next, next: 0 });
    }
  }
};

const reportCycle = (circle: readonly string[], graph: Graph, reporter: Reporter): void => {
  const [first = "", ...others] = circle;
  const placed = graph.get(first)?.placed;
  if (placed === undefined) return;
  const related = [...new Set(others)].flatMap((name) => {
    const other = graph.get(name)?.placed;
    const at = other && name !== first ? placeOfFrame(other.frame) : undefined;
    return at === undefined ? [] : [{ message: `'${name}' is here`, at }];
  });
  reporter.report(
    "dependency-cycle",
    placeOfFrame(placed.frame),
    { cycle: circle.map((name) => `'${name}'`).join(" → ") },
    { related, stack: stackOf(placed.frame.parent) },
  );
};

/** The option in which an author said what a task waits for; nothing where it follows from what the task uses. */
const writtenIn = ({ props }: Frame): "depends" | "dependencies" | undefined =>
  (["depends", "dependencies"] as const).find((option) => (props[option] ?? undefined) !== undefined);

/** Of some tasks those that are waited for neither here nor further up. It looks no further up than it has to. */
const unawaited = (uses: Iterable<Placed>, waitsFor: readonly string[], graph: Graph): readonly string[] => {
  const left = new Set([...uses].map(({ name }) => name));
  const awaited = new Set(waitsFor);
  // A set visits what is added while it is walked.
  for (const name of awaited) {
    left.delete(name);
    if (left.size === 0) break;
    for (const next of graph.get(name)?.waitsFor ?? []) awaited.add(next);
  }
  return [...left];
};

/** Reports outputs that are used although their task is not waited for, as the author said what is. */
const checkAwaited = (graph: Graph, reporter: Reporter): void => {
  for (const { placed, waitsFor } of graph.values()) {
    const option = writtenIn(placed.frame);
    if (option === undefined) continue;
    for (const task of unawaited(placed.uses, waitsFor, graph)) {
      const condition = placed.condition === undefined ? "" : printDepends(placed.condition);
      const parameters = { reference: `'${task}'`, option, condition: JSON.stringify(condition), task };
      const details = { stack: stackOf(placed.frame.parent) };
      reporter.report("not-awaited", placeOfFrame(placed.frame, [option]), parameters, details);
    }
  }
};

/** Reports conditions that Argo could not compile: on names that are words of its language, or on too many tasks. */
const checkConditions = (graph: Graph, reporter: Reporter): void => {
  const refused = new Set<string>();
  for (const { placed, waitsFor } of graph.values()) {
    const report = (reason: string, { frame }: Placed): void => {
      reporter.report("invalid-expression", placeOfFrame(frame), { reason }, { stack: stackOf(frame.parent) });
    };
    for (const name of waitsFor) {
      const reason = refused.has(name) ? undefined : refusesTaskName(name);
      if (reason === undefined) continue;
      refused.add(name);
      report(reason, graph.get(name)?.placed ?? placed);
    }
    if (placed.condition === undefined || nodesOf(placed.condition) <= mostNodes) continue;
    const advice = "let a few tasks gather the others first";
    report(
      `'${placed.name}' waits for ${waitsFor.length} tasks, more than Argo takes in a condition: ${advice}`,
      placed,
    );
  }
};

/** Judges the tasks of one template together, when all of them are emitted. */
export const checkTasks = (scope: Scope, all: readonly Placed[], reporter: Reporter): void => {
  const graph = graphOf(all);
  if (scope.kind === "tasks") {
    checkCycles(graph, reporter);
    checkAwaited(graph, reporter);
    checkConditions(graph, reporter);
  }
  if (scope.readings.length > 0) checkReadings(scope, new Map(all.map((placed) => [placed.name, placed])), reporter);
};
