import type { NamedList } from "../table/named-lists.ts";

/** How one file of TypeScript types says the schema. Everything that two such files may say differently is here. */
export interface View {
  /** The comment and imports at the top of the file. */
  readonly header: string;
  /** TypeScript for a JSON type or a set of them, such as `string` or `number | string`, and words to offer for a text. */
  readonly scalar: (types: readonly string[], words: readonly string[]) => string;
  /** TypeScript for values of any type. */
  readonly any: string;
  readonly list: (items: string) => string;
  /** A list of `items` at a place that `schemas/named-lists.json` has. */
  readonly namedList: (items: string, list: NamedList) => string;
  /**
   * What stands for an item of a named list in a record: the name of a type of all its fields but the key, which is then
   * printed too, and extended by the item.
   */
  readonly entry?: (item: string) => string;
  /** A list of `items` for which one item may stand. */
  readonly single: (items: string) => string;
  /** A map from texts to `values`, at a place such as `ResourceRequirements.limits`. */
  readonly map: (values: string, place: string) => string;
  /** What follows the type of an optional field. */
  readonly optional: string;
  /** Whether a type has a field in this view. */
  readonly has: (type: string, field: string) => boolean;
}
