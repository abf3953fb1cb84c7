import type { Call } from "../model/call.ts";
import type { Template } from "../model/template.ts";
import { circleIn } from "./circle.ts";

/** The most sets of descendants that are kept: few tasks are asked for by others that do not wait for them directly. */
const mostKept = 4096;

/** What the tasks of a DAG wait for, directly or through others. Dependencies on what is no task are left out. */
export class Ancestors {
  private readonly tasks: readonly Call[];
  private readonly indexes = new Map<string, number>();
  private readonly before: readonly (readonly number[])[];
  private readonly after: readonly (readonly number[])[];
  private readonly reached = new Map<number, Uint8Array>();

  constructor(template: Template) {
    this.tasks = template.calls;
    for (const [index, { name }] of this.tasks.entries()) if (!this.indexes.has(name)) this.indexes.set(name, index);
    const after: number[][] = this.tasks.map(() => []);
    this.before = this.tasks.map((task, index) => {
      const found = task.waitsFor.map((name) => this.indexes.get(name)).filter((one) => one !== undefined);
      for (const one of found) after[one]?.push(index);
      return found;
    });
    this.after = after;
  }

  /** The tasks in an order in which each stands behind those that it waits for; those in circles come last, as they are written. */
  sorted(): readonly Call[] {
    const open = this.before.map((list) => list.length);
    const ready = open.flatMap((count, index) => (count === 0 ? [index] : []));
    for (const index of ready) {
      for (const next of this.after[index] ?? []) {
        const left = (open[next] ?? 0) - 1;
        open[next] = left;
        if (left === 0) ready.push(next);
      }
    }
    const circles = open.flatMap((count, index) => (count > 0 ? [index] : []));
    return [...ready, ...circles].flatMap((index) => this.tasks[index] ?? []);
  }

  /** The tasks that wait for each other or for themselves, in an order in which each waits for the next; none without a circle. */
  circle(): readonly Call[] {
    return circleIn(this.before).flatMap((index) => this.tasks[index] ?? []);
  }

  /** Whether a task waits for another one of this name, directly or through others. */
  has(task: Call, name: string): boolean {
    const from = this.indexes.get(name);
    if (from === undefined) return false;
    if (task.waitsFor.includes(name)) return true;
    // By its place, since the task may be the one that is written or the same filled in.
    const to = task.path.at(-1);
    return typeof to === "number" && this.reach(from)[to] === 1;
  }

  private reach(from: number): Uint8Array {
    const known = this.reached.get(from);
    if (known !== undefined) return known;
    const found = new Uint8Array(this.tasks.length);
    const open = [...(this.after[from] ?? [])];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (found[index] === 1) continue;
      found[index] = 1;
      open.push(...(this.after[index] ?? []));
    }
    if (this.reached.size >= mostKept) this.reached.clear();
    this.reached.set(from, found);
    return found;
  }
}
