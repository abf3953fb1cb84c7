import type { Call } from "../model/call.ts";
import type { Ancestors } from "./ancestors.ts";
import { type Moment, Scope } from "./scope.ts";

/** The scope of a task: of the others, it knows the status only of those that it waits for. */
export class DagScope extends Scope {
  private readonly ancestors: Ancestors;
  private readonly call: Call;

  constructor(moment: Moment, ancestors: Ancestors, call: Call) {
    super(moment);
    this.ancestors = ancestors;
    this.call = call;
  }

  override knows(name: string): boolean {
    if (super.knows(name)) return true;
    if (!name.startsWith("tasks.") || !name.endsWith(".status")) return false;
    return this.ancestors.has(this.call, name.slice("tasks.".length, -".status".length));
  }
}
