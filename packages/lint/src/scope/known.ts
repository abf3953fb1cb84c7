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

/** Names of variables that come to be known while Argo validates a workflow, in the order in which they do. */
export class Known {
  private readonly names = new Map<string, Learnt>();
  /** Few things are known by their beginnings only. */
  private prefixes: { readonly text: string; readonly since: number }[] | undefined;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  add(name: string, value?: string): void {
    if (!this.names.has(name)) this.names.set(name, { since: ++this.clock.now, value });
  }

  /** Makes every name known that begins with a text. */
  addPrefix(text: string): void {
    this.prefixes ??= [];
    if (!this.prefixes.some((prefix) => prefix.text === text)) this.prefixes.push({ text, since: ++this.clock.now });
  }

  /** Whether a name was known at a moment. */
  has(name: string, moment: number): boolean {
    const learnt = this.names.get(name);
    if (learnt !== undefined && learnt.since <= moment) return true;
    return this.prefixes?.some(({ text, since }) => since <= moment && name.startsWith(text)) === true;
  }

  /** What Argo puts in the place of a name at a moment: nothing for one that is only known by its beginning. */
  filling(name: string, moment: number): string | undefined {
    const learnt = this.names.get(name);
    if (learnt === undefined || learnt.since > moment) return undefined;
    return learnt.value ?? `${placeholder}${learnt.since}`;
  }

  /** How many names it knows by now. */
  get size(): number {
    return this.names.size;
  }

  /** All names that are filled in at a moment, with what is put there. */
  *fillings(moment: number): Iterable<readonly [name: string, filling: string]> {
    for (const [name, { since, value }] of this.names) {
      if (since <= moment) yield [name, value ?? `${placeholder}${since}`];
    }
  }

  /** All names that were known at a moment. */
  *at(moment: number): Iterable<string> {
    for (const [name, { since }] of this.names) if (since <= moment) yield name;
  }
}
