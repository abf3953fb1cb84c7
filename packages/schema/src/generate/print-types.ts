import { orderKeys } from "../table/key-order.ts";
import type { Comments } from "./descriptions/comments.ts";
import { keysOfItems } from "./keys-of-items.ts";
import { reachableTypes } from "./reachable-types.ts";
import type { Sources } from "./sources.ts";
import { typeOf } from "./type-of.ts";
import type { View } from "./view.ts";

const comment = (text: string | undefined, indent: string): readonly string[] =>
  text === undefined ? [] : [`${indent}/** ${text} */`];

const lineWidth = 120;

/** A union that is too long for one line takes one line a member, as the formatter has it. */
const printField = (declaration: string, type: string): string => {
  const line = `  ${declaration}: ${type};`;
  return line.length <= lineWidth ? line : `  ${declaration}:\n    | ${type.split(/ \| (?![^<]*>)/).join("\n    | ")};`;
};

/** An interface, unless it had no fields: that would take any value. */
const printInterface = (name: string, base: string | undefined, fields: readonly string[]): readonly string[] =>
  fields.length === 0
    ? [`export type ${name} = Readonly<Record<string, never>>;`]
    : [`export interface ${name}${base === undefined ? "" : ` extends ${base}`} {`, ...fields, "}"];

/** Prints the types of a view that the kinds lead to, one interface a type, in alphabetical order. */
export const printTypes = ({ schema, lists, order }: Sources, view: View, commentOf: Comments): string => {
  const fieldsOf = (name: string): readonly string[] => {
    const fields = Object.keys(schema.$defs[name]?.properties ?? {});
    return orderKeys(name, fields, order).filter((field) => view.has(name, field));
  };

  const keys = keysOfItems(schema, lists);

  const printType = (name: string): string => {
    const { properties, required = [], ...node } = schema.$defs[name] ?? {};
    const about = comment(commentOf(name), "");
    if (properties === undefined) {
      return [...about, `export type ${name} = ${typeOf(node, name, lists, view)};`].join("\n");
    }
    const print = (field: string): readonly string[] => {
      const type = typeOf(properties[field] ?? {}, `${name}.${field}`, lists, view);
      const line = required.includes(field)
        ? printField(`readonly ${field}`, type)
        : printField(`readonly ${field}?`, type + view.optional);
      return [...comment(commentOf(name, field), "  "), line];
    };
    const fields = fieldsOf(name);
    const key = keys.get(name);
    if (key === undefined || view.entry === undefined)
      return [...about, ...printInterface(name, undefined, fields.flatMap(print))].join("\n");
    const others = fields.filter((field) => field !== key);
    const entry = printInterface(view.entry(name), undefined, others.flatMap(print));
    const base = others.length === 0 ? undefined : view.entry(name);
    return [...about, ...entry, "", ...about, ...printInterface(name, base, print(key))].join("\n");
  };

  return `${[view.header, ...reachableTypes(schema, view.has).map(printType)].join("\n\n")}\n`;
};
