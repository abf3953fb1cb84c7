import { parseDepends, tasksOf } from "@argotsx/expr";
import { type Fields, listOf, textOf } from "@argotsx/schema";
import type { CallPlan, TemplatePlan } from "./plan.ts";

/** The tasks that a condition on others mentions. */
const conditionTasks = ({ depends, dependencies }: Fields): readonly string[] => {
  const text = textOf(depends) ?? listOf(dependencies).join(" && ");
  const { tree } = text === "" ? {} : parseDepends(text);
  return tree === undefined ? [] : tasksOf(tree);
};

/** The names in a text that are written as `tasks.name.` or as `'name'`. */
const namesIn = (text: string): ReadonlySet<string> => {
  const found = new Set([...text.matchAll(/(?:tasks|steps)\.([^.\s{}'"\\]+)(?=\.)/g)].map(([, name]) => name ?? ""));
  for (const part of text.split("'").slice(1, -1)) found.add(part);
  return found;
};

/** Which calls of a template speak of which others; found once, so that thousands of calls take no longer than they must. */
export class Mentions {
  private readonly conditions = new Map<string, readonly string[]>();
  private readonly calls: ReadonlyMap<string, CallPlan>;
  private readonly spoken = new Set<string>();

  constructor({ groups, fields: { outputs } }: TemplatePlan) {
    const calls = groups.flat();
    this.calls = new Map(calls.map((call) => [call.name, call]));
    for (const name of namesIn(JSON.stringify(outputs ?? null))) this.spoken.add(name);
    for (const { name: own, fields } of calls) {
      for (const name of namesIn(JSON.stringify(fields))) if (name !== own) this.spoken.add(name);
      for (const name of this.conditionOf(own)) if (name !== own) this.spoken.add(name);
    }
  }

  /** The tasks that the condition of a call mentions. */
  conditionOf(name: string): readonly string[] {
    const known = this.conditions.get(name);
    if (known !== undefined) return known;
    const found = conditionTasks(this.calls.get(name)?.fields ?? {});
    this.conditions.set(name, found);
    return found;
  }

  /** Whether another call, or an output of the template, mentions a call. A name with a dot in it always is. */
  isSpokenOf(name: string): boolean {
    return this.spoken.has(name) || name.includes(".");
  }
}
