interface Named {
  readonly name: string;
}

// Looking through so few is faster than making a table of them.
const few = 8;

const firstOf = <T extends Named>(items: readonly T[], name: string): T | undefined => {
  for (let at = 0; at < items.length; at++) if (items[at]?.name === name) return items[at];
  return undefined;
};

/** Finds the first of some things that has a name, however many are looked for. */
export const byName = <T extends Named>(items: readonly T[]): ((name: string) => T | undefined) => {
  if (items.length <= few) return (name) => firstOf(items, name);
  let table: Map<string, T> | undefined;
  return (name) => {
    if (table === undefined) {
      table = new Map();
      for (const item of items) if (!table.has(item.name)) table.set(item.name, item);
    }
    return table.get(name);
  };
};
