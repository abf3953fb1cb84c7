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

/**
 * The entries of a list by their names. One that is `undefined` is left out.
 *
 * TypeScript takes the items of a list that is written out for entries with the names 0, 1 and so on too. It shows no text
 * of a field that two types have, such as `name`, which functions have as well, so that entries with such names are no
 * functions by their type, but anything that can be applied.
 */
export type NamedRecord<Entry, Value extends keyof Entry = never> = {
  readonly [Name in string | number]:
    | Entry
    | (Name extends number ? Applicable<Entry[Value]> : Entry[Value])
    | undefined;
};

type Applicable<Scalar> = Scalar extends (...given: never) => unknown ? { readonly apply: unknown } : Scalar;
