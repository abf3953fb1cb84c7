/** A name that a module imports from another module, and the constant that it is here. */
export interface ForeignName {
  readonly specifier: string;
  readonly name: string;
  readonly identifier: string;
}

/** What a module imports, gathered while its code is made. */
export class UsedNames {
  private readonly names = new Set<string>();
  private readonly foreign = new Map<string, ForeignName>();

  add(name: string): string {
    this.names.add(name);
    return name;
  }

  /** Imports a name from another module. */
  addFrom(foreign: ForeignName): void {
    this.foreign.set(foreign.identifier, foreign);
  }

  /** The same names, to be added to apart from these. */
  copy(): UsedNames {
    const made = new UsedNames();
    made.become(this);
    return made;
  }

  /** Has what another one has. */
  become({ names, foreign }: UsedNames): void {
    const all = [...names];
    this.names.clear();
    for (const name of all) this.names.add(name);
    const others = [...foreign];
    this.foreign.clear();
    for (const [identifier, one] of others) this.foreign.set(identifier, one);
  }

  /** What is from argotsx, in the order in which Biome puts names. */
  sorted(): readonly string[] {
    return [...this.names].sort(compareNames);
  }

  /** What is from other modules. */
  others(): readonly ForeignName[] {
    return [...this.foreign.values()];
  }
}

/** Letter by letter, whatever their case; where two differ in nothing else, the capital is first. */
export const compareNames = (a: string, b: string): number => {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [one = "", other = ""] = [a[at], b[at]];
    if (one === other) continue;
    const [small, otherSmall] = [one.toLowerCase(), other.toLowerCase()];
    return (small === otherSmall ? one < other : small < otherSmall) ? -1 : 1;
  }
  return a.length - b.length;
};
