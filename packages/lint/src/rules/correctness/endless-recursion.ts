import { evaluateDepends, type TaskResult } from "@argotsx/expr";
import { rule } from "../../engine/rule.ts";
import type { Call } from "../../model/call.ts";
import type { Template } from "../../model/template.ts";
import { conditionOf } from "../../scope/outcomes.ts";
import type { Visit } from "../../scope/visit.ts";

const hasNoCondition = ({ when, loops }: Call): boolean =>
  when === undefined && loops.every(({ kind }) => kind === "withItems");

const success: ReadonlySet<TaskResult> = new Set(["Succeeded", "AnySucceeded"]);

/** The steps or tasks that run whenever nothing fails. */
const certainCalls = ({ template, ancestors }: Visit): readonly Call[] => {
  if (template.body === "steps") return template.calls.filter(hasNoCondition);
  if (ancestors === undefined || template.bodyFields.target !== undefined) return [];
  const certain = new Map<string, Call>();
  const results = new Map<string, ReadonlySet<TaskResult>>();
  for (const { path } of ancestors.sorted()) {
    const task = template.calls[Number(path.at(-1))];
    if (task === undefined || !hasNoCondition(task)) continue;
    if (!task.waitsFor.every((name) => certain.has(name))) continue;
    const condition = conditionOf(task);
    if (task.waitsFor.length > 0 && (condition === undefined || !evaluateDepends(condition, results))) continue;
    certain.set(task.name, task);
    results.set(task.name, success);
  }
  return [...certain.values()];
};

/** A template on the way, and the call that led to it. */
interface Step {
  readonly template: Template;
  readonly calls: readonly Call[];
  next: number;
}

type CallsOf = (template: Template) => readonly Call[];

/** Finds ways on which templates lead back to themselves, each with the calls that it is made of. */
const circlesFrom = (
  roots: readonly Template[],
  callsOf: CallsOf,
  targetOf: (call: Call) => Template | undefined,
): readonly (readonly Call[])[] => {
  const done = new Set<Template>();
  const circles: (readonly Call[])[] = [];
  for (const root of roots) {
    const way: Step[] = [];
    const enter = (template: Template): void => {
      done.add(template);
      way.push({ template, calls: callsOf(template), next: 0 });
    };
    if (!done.has(root)) enter(root);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const call = top.calls[top.next++];
      if (call === undefined) {
        way.pop();
        continue;
      }
      const target = targetOf(call);
      if (target === undefined) continue;
      const from = way.findIndex(({ template }) => template === target);
      if (from >= 0) circles.push(way.slice(from).flatMap(({ calls, next }) => calls[next - 1] ?? []));
      else if (!done.has(target)) enter(target);
    }
  }
  return circles;
};

/** Whether all calls lead to templates that are come to later, as most do: none leads back then. */
const leadsOnwards = (visits: readonly Visit[]): boolean => {
  const numbers = new Map<Template, number>();
  for (let number = 0; number < visits.length; number++) {
    const visit = visits[number];
    if (visit !== undefined) numbers.set(visit.template, number);
  }
  for (let number = 0; number < visits.length; number++) {
    for (const target of visits[number]?.targets.values() ?? []) {
      if (target.kind === "template" && (numbers.get(target.template) ?? number + 1) <= number) return false;
    }
  }
  return true;
};

/** A template that leads back to itself whatever happens, as long as nothing fails. */
export const endlessRecursion = rule({
  id: "endless-recursion",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["steps", "dag"],
  title: "A template calls itself without a condition",
  docs: `A template may call itself, directly or through others, but some step or task on the way needs a \`when\` that ends it. Here there is none, so the workflow goes on until Argo gives up at a depth of 100 templates, and fails.`,
  resource: (resource, report, { walk }) => {
    if (leadsOnwards(walk.visits)) return;
    const visits = new Map(walk.visits.map((visit) => [visit.template, visit]));
    const targetOf = (call: Call): Template | undefined => {
      const target = visits.get(call.template)?.targets.get(call);
      return target?.kind === "template" ? target.template : undefined;
    };
    const callsOf = (template: Template): readonly Call[] => {
      const visit = visits.get(template);
      return visit === undefined ? [] : certainCalls(visit);
    };
    const roots = walk.visits.map(({ template }) => template).filter(({ owner }) => owner === resource);
    // Most templates lead back to none, whatever the conditions are.
    if (circlesFrom(roots, ({ calls }) => calls, targetOf).length === 0) return;
    for (const circle of circlesFrom(roots, callsOf, targetOf)) {
      const last = circle.at(-1);
      const first = circle[0];
      if (first === undefined || last === undefined || last.template.owner !== resource) continue;
      const through = circle.slice(1).map(({ template }) => template.phrase);
      const way = through.length === 0 ? "" : ` through ${through.join(" and ")}`;
      report({
        at: last.path,
        message: `${first.template.phrase} calls itself${way} without a condition, in ${last.phrase}`,
        help: "give a step or task on the way a 'when' that ends it",
      });
    }
  },
});
