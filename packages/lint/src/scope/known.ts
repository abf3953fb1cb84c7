/**
 * What Argo puts in the place of a value that is not there before the workflow runs; a number follows. It is never
 * printed, but judged: names that are made of it have its characters.
 */
export const placeholder = "__argo__internal__placeholder-";

/** Counts what is learnt, so that it can be told later what was known when. */
export interface Clock {
  now: number;
}

interface Learnt {
  readonly since: number;
  /** What Argo puts in its place already when it validates; nothing where it only knows that there will be something. */
  readonly value: string | undefined;
}

/** Names that are known before any other, made once for all who begin with the same. */
export type Beginning = ReadonlyMap<string, Learnt>;

/** Different names without values as a beginning. */
export const beginningWith = (names: readonly string[]): Beginning =>
  new Map(names.map((name, index) => [name, { since: index + 1, value: undefined }]));

const nothing: Beginning = new Map();

/** Names of variables that come to be known while Argo validates a workflow, in the order in which they do. */
export class Known {
  private readonly names = new Map<string, Learnt>();
  /** Few things are known by their beginnings only. */
  private prefixes: { readonly text: string; readonly since: number }[] | undefined;
  private readonly clock: Clock;
  private readonly beginning: Beginning;

  private constructor(clock: Clock, beginning: Beginning) {
    this.clock = clock;
    this.beginning = beginning;
  }

  /** Knows nothing yet. */
  static none(clock: Clock): Known {
    return new Known(clock, nothing);
  }

  /** Knows a beginning, and counts on from there: nobody else has asked the clock yet. */
  static from(beginning: Beginning, clock: Clock): Known {
    if (clock.now !== 0) throw new Error("a beginning is what is known first");
    clock.now = beginning.size;
    return new Known(clock, beginning);
  }

  add(name: string, value?: string): void {
    if (this.learnt(name) === undefined) this.names.set(name, { since: ++this.clock.now, value });
  }

  /** Makes every name known that begins with a text. */
  addPrefix(text: string): void {
    this.prefixes ??= [];
    if (!this.prefixes.some((prefix) => prefix.text === text)) this.prefixes.push({ text, since: ++this.clock.now });
  }

  /** Whether a name was known at a moment. */
  has(name: string, moment: number): boolean {
    const learnt = this.learnt(name);
    if (learnt !== undefined && learnt.since <= moment) return true;
    return this.prefixes?.some(({ text, since }) => since <= moment && name.startsWith(text)) === true;
  }

  /** What Argo puts in the place of a name at a moment: nothing for one that is only known by its beginning. */
  filling(name: string, moment: number): string | undefined {
    const learnt = this.learnt(name);
    if (learnt === undefined || learnt.since > moment) return undefined;
    return learnt.value ?? `${placeholder}${learnt.since}`;
  }

  /** How many names it knows by now. */
  get size(): number {
    return this.beginning.size + this.names.size;
  }

  /** All names that are filled in at a moment, with what is put there. */
  *fillings(moment: number): Iterable<readonly [name: string, filling: string]> {
    for (const names of [this.beginning, this.names]) {
      for (const [name, { since, value }] of names) {
        if (since <= moment) yield [name, value ?? `${placeholder}${since}`];
      }
    }
  }

  /** All names that were known at a moment. */
  *at(moment: number): Iterable<string> {
    for (const names of [this.beginning, this.names]) {
      for (const [name, { since }] of names) if (since <= moment) yield name;
    }
  }

  private learnt(name: string): Learnt | undefined {
    return this.names.get(name) ?? this.beginning.get(name);
  }
}
