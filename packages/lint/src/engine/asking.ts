import type { Severity } from "@argotsx/diagnostic";
import { type Contents, mostContents, type Words } from "./contents.ts";
import type { Checks, Rule } from "./rule.ts";

/** What of a manifest rules are asked about. */
type Subject = Exclude<keyof Checks, "workspace">;

/** The functions of a rule. All rules have them in one shape, so that none is looked for. */
type Asks = { readonly [On in Subject]: Checks[On] };

/** A rule that runs, with how bad its findings are. */
export interface Running {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What it is about; nothing where it is asked about everything. */
  readonly words: Words | undefined;
  readonly asks: Asks;
}

/** What a rule is asked. */
export const asksOf = ({ resource, template, container, call, visit }: Rule): Asks => ({
  resource,
  template,
  container,
  call,
  visit,
});

/** The rules that may have something to say, by what they are asked about. */
export type Asked = Readonly<Record<Subject, readonly Running[]>>;

type Bits = number[];

const mark = (bits: Bits, number: number): void => {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
};

/**
 * Finds the rules to ask of what has some words: each word knows the rules that are about it, and what has the same words
 * is looked up, unless there is very much of different words.
 */
export class Asking {
  private readonly rules: readonly { readonly subject: Subject; readonly running: Running }[];
  /** The rules that are asked about everything, a bit each. */
  private readonly always: Bits;
  private readonly byWord: Bits[] = [];
  private readonly known = new Map<Contents, Asked>();

  constructor(all: readonly Running[], subjects: readonly Subject[]) {
    this.rules = subjects.flatMap((subject) =>
      all.filter(({ asks }) => asks[subject] !== undefined).map((running) => ({ subject, running })),
    );
    const nobody = (): Bits => new Array<number>((this.rules.length + 31) >>> 5).fill(0);
    this.always = nobody();
    for (const [number, { running }] of this.rules.entries()) {
      if (running.words === undefined) mark(this.always, number);
      for (const word of running.words ?? []) {
        this.byWord[word] ??= nobody();
        mark(this.byWord[word], number);
      }
    }
  }

  /** The rules to ask. */
  of(has: Contents): Asked {
    const known = this.known.get(has);
    if (known !== undefined) return known;
    const bits = this.always.slice();
    // From the lowest bit that is set to the highest.
    for (let at = 0; at < has.length; at++) {
      for (let words = has[at] ?? 0; words !== 0; words &= words - 1) {
        const rules = this.byWord[(at << 5) + 31 - Math.clz32(words & -words)];
        if (rules !== undefined) for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (rules[i] ?? 0);
      }
    }
    const asked: Record<Subject, Running[]> = { resource: [], template: [], container: [], call: [], visit: [] };
    for (let at = 0; at < bits.length; at++) {
      for (let rules = bits[at] ?? 0; rules !== 0; rules &= rules - 1) {
        const one = this.rules[(at << 5) + 31 - Math.clz32(rules & -rules)];
        if (one !== undefined) asked[one.subject].push(one.running);
      }
    }
    if (this.known.size < mostContents) this.known.set(has, asked);
    return asked;
  }
}
