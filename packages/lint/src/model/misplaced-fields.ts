import { type ObjectShape, type Path, shapeOf, valueAt } from "@argotsx/schema";
import { type Fields, fieldsOf, isFields, isThere } from "./fields.ts";

const itemsOf = (shape: ObjectShape, list: string): ObjectShape | undefined => {
  const field = shape.fields.get(list);
  return field?.kind === "list" && field.items.kind === "object" ? field.items : undefined;
};

/** A list of objects, and the fields that follow it and would be those of its last item, were they indented as that is. */
export interface Behind {
  readonly list: string;
  readonly fields: readonly string[];
}

const findBehind = (holder: Fields, shape: ObjectShape): readonly Behind[] => {
  const found: Behind[] = [];
  let open: { readonly last: Fields; readonly items: ObjectShape; readonly fields: string[] } | undefined;
  for (const key of Object.keys(holder)) {
    if (shape.fields.has(key)) {
      const value = holder[key];
      const items = Array.isArray(value) ? itemsOf(shape, key) : undefined;
      const last: unknown = Array.isArray(value) ? value.at(-1) : undefined;
      open = items !== undefined && isFields(last) ? { last, items, fields: [] } : undefined;
      if (open !== undefined) found.push({ list: key, fields: open.fields });
    } else if (open?.items.fields.has(key) === true && !isThere(open.last[key])) open.fields.push(key);
  }
  return found.filter(({ fields }) => fields.length > 0);
};

/** What was found in an object, which may have very many such fields that are asked for one by one. */
const known = new WeakMap<Fields, readonly Behind[]>();

/** The fields of an object that its type does not have, each behind the list in whose last item it would stand. */
export const fieldsBehindLists = (holder: Fields, shape: ObjectShape): readonly Behind[] => {
  let found = known.get(holder);
  if (found === undefined) {
    found = findBehind(holder, shape);
    known.set(holder, found);
  }
  return found;
};

/** The fields of an item of a list that stand behind the list instead, by the path of the item and the type around the list. */
export const fieldsBehind = (root: unknown, path: Path, type: string): readonly string[] => {
  const [list, index] = path.slice(-2);
  const holder = fieldsOf(valueAt(root, path.slice(0, -2)));
  const items = typeof list === "string" ? holder[list] : undefined;
  if (!Array.isArray(items) || index !== items.length - 1) return [];
  return fieldsBehindLists(holder, shapeOf(type)).find((one) => one.list === list)?.fields ?? [];
};
