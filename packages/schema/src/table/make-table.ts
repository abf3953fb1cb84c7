import type { Schema, SchemaNode } from "../schema-node.ts";
import { type KeyOrder, orderKeys } from "./key-order.ts";
import type { NamedList, NamedLists } from "./named-lists.ts";
import type { Table } from "./table.ts";

const definitionsPrefix = "#/$defs/";

/** A set of types is written as one letter. */
const letters: Readonly<Record<string, string>> = {
  boolean: "b",
  "boolean number string": "t",
  integer: "i",
  "integer string": "x",
  number: "n",
  "number string": "q",
  string: "s",
};

const typesOf = (node: SchemaNode): readonly string[] => {
  const types = typeof node.type === "string" ? [node.type] : (node.type ?? []);
  return types.filter((type) => type !== "null").sort();
};

/** The number of an entry in a list of distinct ones. */
const intern = <T>(list: T[], entry: T): number => {
  const text = JSON.stringify(entry);
  const found = list.findIndex((other) => JSON.stringify(other) === text);
  return found >= 0 ? found : list.push(entry) - 1;
};

const encodeRecord = ({ key, scalar, object, names }: NamedList): string =>
  [
    key,
    scalar === undefined ? "" : `=${scalar}`,
    object === undefined ? "" : `@${object}`,
    names === true ? "*" : "",
  ].join("");

/**
 * Turns a schema into the compact table that is loaded at run time. Its form is described in `table.ts`; `Shapes` reads
 * it back. With `base` its patterns and enums keep their numbers, and those that it lacks follow.
 */
export const makeTable = (schema: Schema, lists: NamedLists, order: KeyOrder, base?: Table): Table => {
  const patterns = [...(base?.patterns ?? [])];
  const enums = [...(base?.enums ?? [])];
  const single = new Set(lists.single);

  const encode = (node: SchemaNode, place: string): string => {
    if (node.$ref !== undefined) {
      const name = node.$ref.slice(definitionsPrefix.length);
      const target = schema.$defs[name];
      if (target === undefined) throw new Error(`${place} refers to nothing: ${name}`);
      return target.properties === undefined ? encode(target, name) : name;
    }
    if (node.const !== undefined) return `e${intern(enums, [node.const])}`;
    if (node.enum !== undefined) {
      return `e${intern(
        enums,
        node.enum.filter((value) => value !== null),
      )}`;
    }
    const types = typesOf(node).join(" ");
    if (types === "") return "a";
    if (types === "array") {
      const record = lists.lists[place];
      const suffix = record !== undefined ? `~${encodeRecord(record)}` : single.has(place) ? "~" : "";
      return `[${encode(node.items ?? {}, `${place}[]`)}${suffix}`;
    }
    if (types === "object") {
      if (typeof node.additionalProperties === "object") return `{${encode(node.additionalProperties, `${place}{}`)}`;
      return node.maxProperties === undefined ? "o" : `o${node.maxProperties}`;
    }
    const letter = letters[types];
    if (letter === undefined) throw new Error(`${place} has a type the table cannot say: ${types}`);
    if (node.maximum !== undefined) return letter + (node.maximum < 2 ** 32 ? 32 : 64);
    return node.pattern === undefined ? letter : `${letter}${intern(patterns, node.pattern)}`;
  };

  const types = Object.entries(schema.$defs)
    .filter(([, { properties }]) => properties !== undefined)
    .map(([name, { properties = {}, required = [] }]): [string, string] => {
      const fields = orderKeys(name, Object.keys(properties), order).map((field) => {
        const mark = required.includes(field) ? "!" : "";
        return `${field}${mark}:${encode(properties[field] ?? {}, `${name}.${field}`)}`;
      });
      return [name, fields.join(" ")];
    });
  return { patterns, enums, types: Object.fromEntries(types) };
};
