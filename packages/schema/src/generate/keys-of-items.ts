import type { Schema } from "../schema-node.ts";
import type { NamedLists } from "../table/named-lists.ts";

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
