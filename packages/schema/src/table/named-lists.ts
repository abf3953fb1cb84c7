import type { Schema } from "../schema-node.ts";

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

/** The types whose objects are items of named lists, each with the field that tells them apart. */
export const keysOfItems = (schema: Schema, { lists }: NamedLists): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const [place, { key }] of Object.entries(lists)) {
    const [type = "", field = ""] = place.split(".");
    const item = schema.$defs[type]?.properties?.[field]?.items?.$ref?.slice("#/$defs/".length);
    if (item !== undefined) keys.set(item, key);
  }
  return keys;
};
