import type { Mentions } from "./mentions.ts";
import type { CallPlan, TemplatePlan } from "./plan.ts";

/** What a call may read. */
export interface Readable {
  readonly isReadable: (name: string) => boolean;
  /** Whether it reads tasks that it waits for only through others, so that its whole condition has to be said. */
  readonly readsOthers: boolean;
}

/** Knows which calls of a template may be read in which others. */
export class ReadableCalls {
  private readonly isDag: boolean;
  private readonly mentions: Mentions;
  private readonly groupOf: ReadonlyMap<string, number>;

  constructor({ groups, type }: TemplatePlan, mentions: Mentions) {
    this.isDag = type.kind === "Dag";
    this.mentions = mentions;
    this.groupOf = new Map(groups.flatMap((group, index) => group.map(({ name }) => [name, index] as const)));
  }

  in(call: CallPlan): Readable {
    const isWaitedFor = this.waitedFor(call);
    // What is read is waited for as well, unless the whole condition is said.
    const others = this.isDag ? this.reads(call).filter((task) => !isWaitedFor(task)) : [];
    const readsOthers = others.length > 0;
    const before = readsOthers ? this.ancestors(call, others) : new Set<string>();
    return { readsOthers, isReadable: (task) => isWaitedFor(task) || before.has(task) };
  }

  /** The tasks that may be read in a call without its waiting for more than it says. */
  private waitedFor({ name }: CallPlan): (task: string) => boolean {
    if (!this.isDag) {
      const own = this.groupOf.get(name) ?? 0;
      return (task) => (this.groupOf.get(task) ?? own) < own;
    }
    const waited = new Set(this.mentions.conditionOf(name));
    return (task) => waited.has(task);
  }

  /** The tasks that a call mentions in its tags; its hooks make it wait for none. */
  private reads({ fields: { depends: _, dependencies: __, hooks: ___, ...fields } }: CallPlan): readonly string[] {
    const found = JSON.stringify(fields).matchAll(/\btasks(?:\.([\w-]+)\.|\[\\?["']([^"'\\]+))/g);
    return [...found]
      .map(([, plain, quotedName]) => plain ?? quotedName ?? "")
      .filter((name) => this.groupOf.has(name));
  }

  /** Those of some tasks that a task waits for, directly or through others. */
  private ancestors(call: CallPlan, wanted: readonly string[]): ReadonlySet<string> {
    const missing = new Set(wanted);
    const seen = new Set(this.mentions.conditionOf(call.name));
    // A set visits what is added while it is walked. What is read is near, as a rule, and nothing behind it is walked.
    for (const name of seen) {
      missing.delete(name);
      if (missing.size === 0) break;
      for (const next of this.mentions.conditionOf(name)) seen.add(next);
    }
    return new Set(wanted.filter((name) => !missing.has(name)));
  }
}
