import { type Fields, isFields } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";

/** A manifest in the current form, and what was changed for that. */
export interface Upgraded {
  readonly value: unknown;
  /** A sentence for each change, with its place. */
  readonly changes: readonly string[];
}

/** What was one and is a list now: Argo 3.6 took both, 4.0 takes the list alone. */
const lists: Readonly<Record<string, string>> = {
  schedule: "schedules",
  mutex: "mutexes",
  semaphore: "semaphores",
};

class Upgrade {
  readonly changes: string[] = [];

  /** Makes lists of some fields of an object. One whose list is there too is left: which of them counts is no form. */
  private listed(value: unknown, fields: readonly string[], path: Path): unknown {
    if (!isFields(value)) return value;
    const entries = Object.entries(value).map(([field, one]): readonly [string, unknown] => {
      const list = fields.includes(field) ? lists[field] : undefined;
      if (list === undefined || one === null || one === "" || Object.hasOwn(value, list)) return [field, one];
      this.changes.push(`'${field}' became '${list}' at ${[...path, field].join(".")}`);
      return [list, [one]];
    });
    return Object.fromEntries(entries);
  }

  /** Changes fields of an object, those that are there. */
  private within(value: unknown, changes: Readonly<Record<string, (inside: unknown) => unknown>>): unknown {
    if (!isFields(value)) return value;
    const entries = Object.entries(value).map(([field, one]): readonly [string, unknown] => {
      const change = Object.hasOwn(changes, field) ? changes[field] : undefined;
      return [field, change === undefined ? one : change(one)];
    });
    return Object.fromEntries(entries);
  }

  private each(value: unknown, path: Path, change: (item: unknown, path: Path) => unknown): unknown {
    return Array.isArray(value) ? value.map((item: unknown, index) => change(item, [...path, index])) : value;
  }

  private template(value: unknown, path: Path): unknown {
    const call = (one: unknown, at: Path): unknown =>
      this.within(one, { inline: (inside) => this.template(inside, [...at, "inline"]) });
    return this.within(value, {
      synchronization: (one) => this.synchronization(one, [...path, "synchronization"]),
      steps: (groups) => this.each(groups, [...path, "steps"], (group, at) => this.each(group, at, call)),
      dag: (dag) => this.within(dag, { tasks: (tasks) => this.each(tasks, [...path, "dag", "tasks"], call) }),
    });
  }

  private synchronization(value: unknown, path: Path): unknown {
    return this.listed(value, ["mutex", "semaphore"], path);
  }

  workflow(value: unknown, path: Path): unknown {
    return this.within(value, {
      synchronization: (one) => this.synchronization(one, [...path, "synchronization"]),
      templateDefaults: (one) => this.template(one, [...path, "templateDefaults"]),
      templates: (list) => this.each(list, [...path, "templates"], (one, at) => this.template(one, at)),
    });
  }

  cron(value: unknown): unknown {
    const path = ["spec"];
    const spec = this.within(value, { workflowSpec: (one) => this.workflow(one, [...path, "workflowSpec"]) });
    return this.listed(spec, ["schedule"], path);
  }
}

const kinds: ReadonlySet<unknown> = new Set([
  "Workflow",
  "WorkflowTemplate",
  "ClusterWorkflowTemplate",
  "CronWorkflow",
]);

/** Makes the current form of a manifest that was written for Argo 3.5 to 3.7. Other objects are left as they are. */
export const upgrade = (value: unknown): Upgraded => {
  if (!isFields(value) || value.apiVersion !== "argoproj.io/v1alpha1" || !kinds.has(value.kind)) {
    return { value, changes: [] };
  }
  const upgrading = new Upgrade();
  const spec = value.kind === "CronWorkflow" ? upgrading.cron(value.spec) : upgrading.workflow(value.spec, ["spec"]);
  const { changes } = upgrading;
  if (changes.length === 0) return { value, changes };
  const made: Fields = { ...value, spec };
  return { value: made, changes };
};
