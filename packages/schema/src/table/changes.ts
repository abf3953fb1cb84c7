import type { Table } from "./table.ts";

/**
 * How the table of an older version differs from the newest. A type is its changes, separated by blanks: `-field` for
 * one that it does not have, `field:node` for one that it has beside the others or with another node. A type that the
 * version does not have is `-` alone.
 */
export interface Changes {
  /** Those beside the newest's, whose numbers come first. */
  readonly patterns: readonly string[];
  readonly enums: readonly (readonly string[])[];
  readonly types: Readonly<Record<string, string>>;
}

const without = "-";

/** The entries of a type by field: `name!:s` by `name`. */
const entriesOf = (type: string): Map<string, string> =>
  new Map(type.split(" ").flatMap((entry) => (entry === "" ? [] : [[entry.split(/!?:/)[0] ?? "", entry]])));

const changesOf = (newest: string | undefined, older: string | undefined): string => {
  if (older === undefined) return without;
  const [ours, theirs] = [entriesOf(newest ?? ""), entriesOf(older)];
  return [
    ...[...ours.keys()].filter((field) => !theirs.has(field)).map((field) => without + field),
    ...[...theirs].filter(([field, entry]) => ours.get(field) !== entry).map(([, entry]) => entry),
  ].join(" ");
};

/** What makes an older table of the newest. The older one was made with the newest as its base. */
export const compareTables = (newest: Table, older: Table): Changes => {
  const names = [...new Set([...Object.keys(newest.types), ...Object.keys(older.types)])].sort();
  const types = names.flatMap((name) => {
    const [ours, theirs] = [newest.types[name], older.types[name]];
    const changes = changesOf(ours, theirs);
    // A type without fields is no change either, but one that only the older has.
    return changes === "" && ours !== undefined ? [] : [[name, changes]];
  });
  return {
    patterns: older.patterns.slice(newest.patterns.length),
    enums: older.enums.slice(newest.enums.length),
    types: Object.fromEntries(types),
  };
};

const applyTo = (type: string, changes: string): string => {
  const fields = entriesOf(type);
  for (const change of changes.split(" ")) {
    if (change.startsWith(without)) fields.delete(change.slice(without.length));
    else for (const [field, entry] of entriesOf(change)) fields.set(field, entry);
  }
  return [...fields.values()].join(" ");
};

/** Makes the older table. */
export const applyChanges = (newest: Table, { patterns, enums, types }: Changes): Table => {
  const changed: Record<string, string> = { ...newest.types };
  for (const [name, changes] of Object.entries(types)) {
    if (changes === without) delete changed[name];
    else changed[name] = applyTo(changed[name] ?? "", changes);
  }
  return { patterns: [...newest.patterns, ...patterns], enums: [...newest.enums, ...enums], types: changed };
};
