interface Named {
  readonly name: string;
}

// Looking through so few is faster than making a table of them.
const few = 8;

/** Finds the first of some things that has a name, however many are looked for. */
export const byName = <T extends Named>(items: readonly T[]): ((name: string) => T | undefined) => {
  if (items.length <= few) return (name) => items.find((item) => item.name === name);
  let table: Map<string, T> | undefined;
  return (name) => {
    if (table === undefined) {
      table = new Map();
      for (const item of items) if (!table.has(item.name)) table.set(item.name, item);
    }
    return table.get(name);
  };
};
