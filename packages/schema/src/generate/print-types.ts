import type { SchemaNode } from "../schema-node.ts";
import { orderKeys } from "../table/key-order.ts";
import type { Sources } from "./sources.ts";
import { typeOf } from "./type-of.ts";
import type { View } from "./view.ts";

const referencesIn = (node: SchemaNode): string[] => [
  ...(node.$ref === undefined ? [] : [node.$ref.slice("#/$defs/".length)]),
  ...(node.items === undefined ? [] : referencesIn(node.items)),
  ...(typeof node.additionalProperties === "object" ? referencesIn(node.additionalProperties) : []),
];

const comment = (text: string | undefined, indent: string): readonly string[] =>
  text === undefined ? [] : [`${indent}/** ${text} */`];

const lineWidth = 120;

/** A union that is too long for one line takes one line a member, as the formatter has it. */
const printField = (declaration: string, type: string): string => {
  const line = `  ${declaration}: ${type};`;
  return line.length <= lineWidth ? line : `  ${declaration}:\n    | ${type.split(" | ").join("\n    | ")};`;
};

/** Prints the types of a view that the kinds lead to, one interface a type, in alphabetical order. */
export const printTypes = ({ schema, lists, order }: Sources, view: View): string => {
  const fieldsOf = (name: string): readonly string[] => {
    const fields = Object.keys(schema.$defs[name]?.properties ?? {});
    return orderKeys(name, fields, order).filter((field) => view.has(name, field));
  };

  const reached = new Set(schema.allOf.flatMap(({ then }) => referencesIn(then)));
  for (const name of reached) {
    const { properties = {}, ...node } = schema.$defs[name] ?? {};
    const nodes = [node, ...fieldsOf(name).map((field) => properties[field] ?? {})];
    for (const reference of nodes.flatMap(referencesIn)) reached.add(reference);
  }

  const printType = (name: string): string => {
    const { properties, required = [], ...node } = schema.$defs[name] ?? {};
    const about = comment(view.describe(name), "");
    if (properties === undefined) {
      return [...about, `export type ${name} = ${typeOf(node, name, lists, view)};`].join("\n");
    }
    const fields = fieldsOf(name).flatMap((field) => {
      const type = typeOf(properties[field] ?? {}, `${name}.${field}`, lists, view);
      const line = required.includes(field)
        ? printField(`readonly ${field}`, type)
        : printField(`readonly ${field}?`, type + view.optional);
      return [...comment(view.describe(name, field), "  "), line];
    });
    // An interface without fields would take any value.
    if (fields.length === 0) return [...about, `export type ${name} = Readonly<Record<string, never>>;`].join("\n");
    return [...about, `export interface ${name} {`, ...fields, "}"].join("\n");
  };

  return `${[view.header, ...[...reached].sort().map(printType)].join("\n\n")}\n`;
};
