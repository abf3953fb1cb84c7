import type { Schema, SchemaNode } from "../schema-node.ts";

/**
 * The version of Argo that brought a type of the newest, or one of its fields; nothing for what the oldest supported
 * version has already.
 */
export type Since = (type: string, field?: string) => string | undefined;

const prefix = "#/$defs/";

/** A place that two versions have, with what each says of it. */
type Pair = readonly [newer: SchemaNode | undefined, older: SchemaNode | undefined];

/**
 * The types and fields of the newer schema that the older one has, under the same name or in the same place: the
 * `resources` of a volume claim had `limits` before their type got a name of its own.
 */
const shared = (newer: Schema, older: Schema): ReadonlySet<string> => {
  const seen = new Set<string>();
  const found = new Set<string>();
  const names = Object.keys(newer.$defs).filter((name) => name in older.$defs);
  const left: Pair[] = names.map((name) => [{ $ref: prefix + name }, { $ref: prefix + name }]);
  for (let pair = left.pop(); pair !== undefined; pair = left.pop()) {
    const [a, b] = pair;
    if (a === undefined || b === undefined) continue;
    if (a.$ref !== undefined && b.$ref !== undefined) {
      const [type, name] = [a.$ref.slice(prefix.length), b.$ref.slice(prefix.length)];
      if (seen.has(`${type} ${name}`)) continue;
      seen.add(`${type} ${name}`);
      const [ours, theirs] = [newer.$defs[type], older.$defs[name]];
      found.add(type);
      for (const [field, node] of Object.entries(ours?.properties ?? {})) {
        const other = theirs?.properties?.[field];
        if (other === undefined) continue;
        found.add(`${type}.${field}`);
        left.push([node, other]);
      }
      left.push([ours?.items, theirs?.items]);
    }
    left.push([a.items, b.items]);
    const [values, others] = [a.additionalProperties, b.additionalProperties];
    if (typeof values === "object" && typeof others === "object") left.push([values, others]);
  }
  return found;
};

/** Finds the versions by comparing the schemas, of which the last is the newest. */
export const findSince = (schemas: ReadonlyMap<string, Schema>): Since => {
  const newest = [...schemas.values()].at(-1);
  const [oldest] = schemas.keys();
  if (newest === undefined) return () => undefined;
  const known = [...schemas].map(([target, schema]) => ({
    target,
    places: shared(newest, schema),
  }));
  return (type, field) => {
    const place = field === undefined ? type : `${type}.${field}`;
    const first = known.find(({ places }) => places.has(place))?.target;
    return first === oldest ? undefined : first;
  };
};
