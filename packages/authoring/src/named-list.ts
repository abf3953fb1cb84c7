/**
 * A list of items that are told apart by one field: the list itself, or a record with that field as its keys.
 *
 *     env={{ LEVEL: "debug", TOKEN: { secretKeyRef: { name: "s", key: "t" } } }}
 *
 * A value in the record is an `Entry`, the rest of the item, or what one of its fields `Value` holds. An item extends its
 * entry, so that editors take a field in the list and in the record for the same one, and show its text in both.
 */
export type NamedList<Item, Entry, Value extends keyof Entry = never> = readonly Item[] | NamedRecord<Entry, Value>;

/** A named list of which the names alone can say enough: `parameters: ["message"]`. */
export type NamedListOrNames<Item, Entry, Value extends keyof Entry = never> =
  | readonly (Item | string)[]
  | NamedRecord<Entry, Value>;

/** The entries of a list by their names. One that is `undefined` is left out. */
export type NamedRecord<Entry, Value extends keyof Entry = never> = {
  readonly [name: string]: Entry | Entry[Value] | undefined;
};
