import { type Fields, isFields, lintedKinds } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { dependsOf } from "./depends.ts";

/** A manifest in the current form, and what was changed for that. */
export interface Upgraded {
  readonly value: unknown;
  /** A sentence for each change, with its place. */
  readonly changes: readonly string[];
  /** Where fields stand now that have another place. */
  readonly moves: readonly Move[];
}

/** A field that has another place than before, and so has what is in it. */
export interface Move {
  readonly from: Path;
  readonly to: Path;
  /** Where that is now which was the field's value; nothing where it is a text that has no parts. */
  readonly value: Path | undefined;
}

/** What becomes current. */
export interface UpgradeOptions {
  /** Whether `dependencies` become `depends` as well, which says the same: no version of Argo asks for it. */
  readonly depends?: boolean;
}

/** What was one and is a list now: Argo 3.6 took both, 4.0 takes the list alone. */
const lists: Readonly<Record<string, string>> = {
  schedule: "schedules",
  mutex: "mutexes",
  semaphore: "semaphores",
};

/** Fields that are gone without one that says the same, and what is to be known of them. */
const gone: Readonly<Record<string, string>> = {
  podPriority: "Argo has not had it since 3.7; 'podPriorityClassName' takes the name of a PriorityClass",
  priority: "Argo has not had it since 3.7; 'priorityClassName' takes the name of a PriorityClass",
  key: "memoization only ever used the name",
  optional: "memoization only ever used the name",
  clusterName: "Kubernetes never used it",
};

type Change = (inside: unknown, path: Path) => unknown;

class Upgrade {
  readonly changes: string[] = [];
  readonly moves: Move[] = [];
  private readonly depends: boolean;

  constructor({ depends = false }: UpgradeOptions) {
    this.depends = depends;
  }

  /** Notes that a field became another one, and of which part of that its value is. */
  private note(path: Path, field: string, other: Path, inside?: Path): void {
    const [from, to] = [
      [...path, field],
      [...path, ...other],
    ];
    this.changes.push(`'${field}' became '${other.join(".")}' at ${from.join(".")}`);
    this.moves.push({ from, to, value: inside && [...to, ...inside] });
  }

  /** Makes lists of some fields of an object. One whose list is there too is left: which of them counts is no form. */
  private listed(value: unknown, fields: readonly string[], path: Path): unknown {
    if (!isFields(value)) return value;
    const entries = Object.entries(value).map(([field, one]): readonly [string, unknown] => {
      const list = fields.includes(field) ? lists[field] : undefined;
      if (list === undefined || one === null || one === "" || Object.hasOwn(value, list)) return [field, one];
      this.note(path, field, [list], [0]);
      return [list, [one]];
    });
    return Object.fromEntries(entries);
  }

  /** Leaves out fields that are gone. */
  private without(value: unknown, fields: readonly string[], path: Path): unknown {
    if (!isFields(value) || !fields.some((field) => Object.hasOwn(value, field))) return value;
    const entries = Object.entries(value).filter(([field]) => {
      if (!fields.includes(field)) return true;
      this.changes.push(`'${field}' was left out at ${[...path, field].join(".")}: ${gone[field]}`);
      return false;
    });
    return Object.fromEntries(entries);
  }

  /** Changes fields of an object, those that are there. */
  private within(value: unknown, path: Path, changes: Readonly<Record<string, Change>>): unknown {
    if (!isFields(value)) return value;
    const entries = Object.entries(value).map(([field, one]): readonly [string, unknown] => {
      const change = Object.hasOwn(changes, field) ? changes[field] : undefined;
      return [field, change === undefined ? one : change(one, [...path, field])];
    });
    return Object.fromEntries(entries);
  }

  private each(value: unknown, path: Path, change: Change): unknown {
    return Array.isArray(value) ? value.map((item: unknown, index) => change(item, [...path, index])) : value;
  }

  /** A step or a task. Its exit handler is a hook now, of which one that is there already has the word. */
  private call(value: unknown, path: Path): unknown {
    if (!isFields(value)) return value;
    const { onExit, hooks = {} } = value;
    const isHook = typeof onExit === "string" && onExit !== "" && isFields(hooks) && !Object.hasOwn(hooks, "exit");
    const { onExit: _, ...others } = value;
    if (isHook) this.note(path, "onExit", ["hooks", "exit"]);
    const current = isHook ? { ...others, hooks: { ...hooks, exit: { template: onExit } } } : value;
    return this.within(current, path, { inline: (inside, at) => this.template(inside, at) });
  }

  private tasks(value: unknown, path: Path): unknown {
    if (!Array.isArray(value)) return value;
    const conditions = this.depends ? dependsOf(value) : new Map<number, string>();
    const current = value.map((task: unknown, index) => {
      const condition = conditions.get(index);
      if (condition === undefined || !isFields(task)) return task;
      this.note([...path, index], "dependencies", ["depends"]);
      const renamed = Object.entries(task).map(([field, one]) =>
        field === "dependencies" ? ["depends", condition] : [field, one],
      );
      return Object.fromEntries(renamed);
    });
    return this.each(current, path, (task, at) => this.call(task, at));
  }

  private template(value: unknown, path: Path): unknown {
    const steps: Change = (group, at) => this.each(group, at, (step, inside) => this.call(step, inside));
    const cache: Change = (one, at) =>
      this.within(one, at, { configMap: (map, inside) => this.without(map, ["key", "optional"], inside) });
    const current = this.within(value, path, {
      synchronization: (one, at) => this.listed(one, ["mutex", "semaphore"], at),
      steps: (groups, at) => this.each(groups, at, steps),
      dag: (dag, at) => this.within(dag, at, { tasks: (tasks, inside) => this.tasks(tasks, inside) }),
      memoize: (one, at) => this.within(one, at, { cache }),
    });
    return this.without(current, ["priority"], path);
  }

  workflow(value: unknown, path: Path): unknown {
    const current = this.within(value, path, {
      synchronization: (one, at) => this.listed(one, ["mutex", "semaphore"], at),
      templateDefaults: (one, at) => this.template(one, at),
      templates: (list, at) => this.each(list, at, (one, inside) => this.template(one, inside)),
    });
    return this.without(current, ["podPriority"], path);
  }

  cron(value: unknown, path: Path): unknown {
    const spec = this.within(value, path, { workflowSpec: (one, at) => this.workflow(one, at) });
    return this.listed(spec, ["schedule"], path);
  }

  manifest(value: Fields): unknown {
    const spec: Change = (one, at) => (value.kind === "CronWorkflow" ? this.cron(one, at) : this.workflow(one, at));
    return this.within(value, [], { metadata: (one, at) => this.without(one, ["clusterName"], at), spec });
  }
}

/** Makes the current form of a manifest that was written for Argo 3.5 to 3.7. Other objects are left as they are. */
export const upgrade = (value: unknown, options: UpgradeOptions = {}): Upgraded => {
  if (!isFields(value) || value.apiVersion !== "argoproj.io/v1alpha1" || !lintedKinds.has(value.kind)) {
    return { value, changes: [], moves: [] };
  }
  const upgrading = new Upgrade(options);
  const current = upgrading.manifest(value);
  const { changes, moves } = upgrading;
  return { value: changes.length === 0 ? value : current, changes, moves };
};
