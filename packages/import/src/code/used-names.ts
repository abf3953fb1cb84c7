/** What a module imports from argotsx, gathered while its code is made. */
export class UsedNames {
  private readonly names = new Set<string>();

  add(name: string): string {
    this.names.add(name);
    return name;
  }

  /** In the order in which formatters put names: letters without case first. */
  sorted(): readonly string[] {
    const key = (name: string): string => name.toLowerCase();
    return [...this.names].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a < b ? -1 : 1));
  }
}
