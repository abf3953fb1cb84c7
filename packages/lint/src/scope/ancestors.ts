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
  private leveled: Int32Array | undefined;

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
    const { ready, circles } = this.order();
    return [...ready, ...circles].flatMap((index) => this.tasks[index] ?? []);
  }

  private order(): { readonly ready: readonly number[]; readonly circles: readonly number[] } {
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
    return { ready, circles };
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
    if (typeof to !== "number") return false;
    return this.isNear(from, to) ?? this.reach(from)[to] === 1;
  }

  /**
   * The tasks through which one waits for another, itself among them: empty when it does not wait for it, and nothing when
   * they are more than so many.
   */
  between(task: Call, name: string, most: number): readonly Call[] | undefined {
    const [from, to] = [this.indexes.get(name), task.path.at(-1)];
    if (from === undefined || typeof to !== "number") return [];
    const levels = this.levels();
    const before = this.above(from, to, most);
    if (before === undefined) return undefined;
    const on = new Set([from]);
    const sorted = [...before].sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0));
    for (const index of sorted) if (this.before[index]?.some((one) => on.has(one)) === true) on.add(index);
    if (!on.has(to)) return [];
    on.delete(from);
    return [...on].flatMap((index) => this.tasks[index] ?? []);
  }

  /** What `has` says, where few tasks have to be looked at for it. */
  private isNear(from: number, to: number): boolean | undefined {
    const before = this.above(from, to, 256);
    return before && [...before].some((index) => this.before[index]?.includes(from));
  }

  /** The tasks that one waits for and that may wait for another, itself among them; nothing when they are more than so many. */
  private above(from: number, to: number, most: number): ReadonlySet<number> | undefined {
    const levels = this.levels();
    const lowest = levels[from] ?? 0;
    if (lowest < 0 || (levels[to] ?? 0) < 0) return undefined;
    const found = new Set<number>();
    if ((levels[to] ?? 0) > lowest) found.add(to);
    // A set goes on with what is put into it.
    for (const index of found) {
      if (found.size > most) return undefined;
      for (const one of this.before[index] ?? []) if ((levels[one] ?? 0) > lowest) found.add(one);
    }
    return found;
  }

  /** How many tasks stand behind each other before each one; -1 for those that wait for a circle. */
  private levels(): Int32Array {
    if (this.leveled !== undefined) return this.leveled;
    const levels = new Int32Array(this.tasks.length).fill(-1);
    const { ready } = this.order();
    for (const index of ready) {
      let level = 0;
      for (const one of this.before[index] ?? []) level = Math.max(level, (levels[one] ?? 0) + 1);
      levels[index] = level;
    }
    this.leveled = levels;
    return levels;
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
