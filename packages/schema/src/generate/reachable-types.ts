import type { Schema, SchemaNode } from "../schema-node.ts";

const referencesIn = (node: SchemaNode): string[] => [
  ...(node.$ref === undefined ? [] : [node.$ref.slice("#/$defs/".length)]),
  ...(node.items === undefined ? [] : referencesIn(node.items)),
  ...(typeof node.additionalProperties === "object" ? referencesIn(node.additionalProperties) : []),
];

/** The types that the kinds lead to through the fields that count, in alphabetical order. */
export const reachableTypes = (schema: Schema, has: (type: string, field: string) => boolean): readonly string[] => {
  const reached = new Set(schema.allOf.flatMap(({ then }) => referencesIn(then)));
  for (const name of reached) {
    const { properties = {}, ...node } = schema.$defs[name] ?? {};
    const fields = Object.entries(properties).filter(([field]) => has(name, field));
    for (const reference of [node, ...fields.map(([, field]) => field)].flatMap(referencesIn)) reached.add(reference);
  }
  return [...reached].sort();
};
