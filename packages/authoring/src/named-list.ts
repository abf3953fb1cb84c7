/**
 * A list of items that are told apart by their field `Key`: the list itself, or a record with that field as its keys.
 *
 *     env={{ LEVEL: "debug", TOKEN: { valueFrom: { secretKeyRef: { name: "s", key: "t" } } } }}
 */
export type NamedList<Item, Key extends keyof Item, Scalar extends keyof Item = never> =
  | readonly Item[]
  | NamedRecord<Item, Key, Scalar>;

/** A named list of which the names alone can say enough: `parameters: ["message"]`. */
export type NamedListOrNames<Item, Key extends keyof Item, Scalar extends keyof Item = never> =
  | NamedList<Item, Key, Scalar>
  | readonly string[];

/**
 * Items by their `Key`. A plain value stands for the item's field `Scalar` where there is one; an `undefined` item is
 * left out.
 */
export type NamedRecord<Item, Key extends keyof Item, Scalar extends keyof Item = never> = {
  readonly [name: string]: Omit<Item, Key> | Item[Scalar] | undefined;
};
