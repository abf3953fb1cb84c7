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

  /** In the order in which formatters put names: letters without case first. */
  sorted(): readonly string[] {
    const key = (name: string): string => name.toLowerCase();
    return [...this.names].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a < b ? -1 : 1));
  }
}
