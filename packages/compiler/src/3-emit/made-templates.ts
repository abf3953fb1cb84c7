import type { Frame } from "../frame.ts";
import type { Fields } from "./values.ts";

/** The templates that one resource gets beside those that were written: for loops of several tasks, for exit handlers. */
export class MadeTemplates {
  private readonly names = new Map<Frame, string>();
  private readonly taken = new Set<string>();
  private pending: (Fields | undefined)[] = [];

  /** Takes a name that a written template has. */
  take(name: string): void {
    this.taken.add(name);
  }

  /** The name of the template that is made for a frame: `base`, with a number if another has that name. */
  nameFor(frame: Frame, base: string): string {
    const known = this.names.get(frame);
    if (known !== undefined) return known;
    let name = base;
    for (let number = 2; this.taken.has(name); number++) name = `${base}-${number}`;
    this.taken.add(name);
    this.names.set(frame, name);
    return name;
  }

  nameOf(frame: Frame): string | undefined {
    return this.names.get(frame);
  }

  /** Makes a template, which stands before those that are made on the way. */
  add(make: () => Fields): void {
    const index = this.pending.push(undefined) - 1;
    this.pending[index] = make();
  }

  /** The templates that were made since the last call. */
  collect(): readonly Fields[] {
    const made = this.pending.filter((template) => template !== undefined);
    this.pending = [];
    return made;
  }
}
