import type { Severity } from "@argotsx/diagnostic";
import type { Contents, Words } from "./contents.ts";
import type { Checks, Rule } from "./rule.ts";

/** A rule that runs, with how bad its findings are. */
export interface Running {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What it is about; nothing where it is asked about everything. */
  readonly words: Words | undefined;
}

/** What of a manifest rules are asked about. */
type Subject = Exclude<keyof Checks, "workspace">;

/** The rules that may have something to say, by what they are asked about. */
export type Asked = Readonly<Record<Subject, readonly Running[]>>;

type Bits = number[];

const mark = (bits: Bits, number: number): void => {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
};

/** Calls something with the number of each bit, in order. */
const eachBit = (bits: Contents, found: (number: number) => void): void => {
  for (let at = 0; at < bits.length; at++) {
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) found((at << 5) + 31 - Math.clz32(rest & -rest));
  }
};

/**
 * Finds the rules to ask of what has some words: each word knows the rules that are about it, and what has the same words
 * is looked up.
 */
export class Asking {
  private readonly rules: readonly { readonly subject: Subject; readonly running: Running }[];
  /** The rules that are asked about everything, a bit each. */
  private readonly always: Bits;
  private readonly byWord: Bits[] = [];
  private readonly known = new Map<Contents, Asked>();

  constructor(all: readonly Running[], subjects: readonly Subject[]) {
    this.rules = subjects.flatMap((subject) =>
      all.filter(({ rule }) => rule[subject] !== undefined).map((running) => ({ subject, running })),
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
    eachBit(has, (word) => {
      const rules = this.byWord[word];
      if (rules === undefined) return;
      for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (rules[at] ?? 0);
    });
    const asked: Record<Subject, Running[]> = { resource: [], template: [], container: [], call: [], visit: [] };
    eachBit(bits, (number) => {
      const one = this.rules[number];
      if (one !== undefined) asked[one.subject].push(one.running);
    });
    this.known.set(has, asked);
    return asked;
  }
}
