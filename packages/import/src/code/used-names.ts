/** What a module imports from argotsx, gathered while its code is made. */
export class UsedNames {
  private readonly names = new Set<string>();

  add(name: string): string {
    this.names.add(name);
    return name;
  }

  /** The same names, to be added to apart from these. */
  copy(): UsedNames {
    const made = new UsedNames();
    for (const name of this.names) made.add(name);
    return made;
  }

  /** Has what another one has. */
  become({ names }: UsedNames): void {
    const all = [...names];
    this.names.clear();
    for (const name of all) this.names.add(name);
  }

  /** In the order in which Biome puts names. */
  sorted(): readonly string[] {
    return [...this.names].sort(compareNames);
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
