/** How a list may be written as a record: see `schemas/named-lists.json`. */
export interface NamedList {
  readonly key: string;
  readonly scalar?: string;
  readonly object?: string;
  readonly names?: boolean;
}

/** The one committed table of named lists; places are `Type.field`. */
export interface NamedLists {
  readonly lists: Readonly<Record<string, NamedList>>;
  readonly leftOut: Readonly<Record<string, string>>;
  readonly single: readonly string[];
}
