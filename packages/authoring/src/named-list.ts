/**
 * A list of items that are told apart by their field `Key`: the list itself, or a record with that field as its keys.
 *
 *     env={{ LEVEL: "debug", TOKEN: { secretKeyRef: { name: "s", key: "t" } } }}
 *
 * A value in the record is the rest of the item, or what one of its fields `Value` holds.
 */
export type NamedList<Item, Key extends keyof Item, Value extends keyof Item = never> =
  | readonly Item[]
  | NamedRecord<Item, Key, Value>;

/** A named list of which the names alone can say enough: `parameters: ["message"]`. */
export type NamedListOrNames<Item, Key extends keyof Item, Value extends keyof Item = never> =
  | readonly (Item | string)[]
  | NamedRecord<Item, Key, Value>;

/** Items by their `Key`. An `undefined` item is left out. */
export type NamedRecord<Item, Key extends keyof Item, Value extends keyof Item = never> = {
  readonly [name: string]: Omit<Item, Key> | Item[Value] | undefined;
};
