import type { SchemaNode } from "../../schema-node.ts";
import type { NamedLists } from "../../table/named-lists.ts";

/** What the cells of a table need to know beside a node. */
export interface Cells {
  readonly lists: NamedLists;
  /** A link to the section of a type. */
  readonly link: (type: string) => string;
}

const code = (value: string): string => `\`${value}\``;

const listOf = (items: string, place: string, { lists, single }: NamedLists): string => {
  const named = lists[place];
  if (named !== undefined) return `list of ${items}, or record by ${code(named.key)}`;
  return single.includes(place) ? `list of ${items}, or one` : `list of ${items}`;
};

/** The type of a node at a place such as `Template.volumes`, as Markdown. */
export const typeCell = (node: SchemaNode, place: string, cells: Cells): string => {
  if (node.$ref !== undefined) return cells.link(node.$ref.slice("#/$defs/".length));
  if (node.const !== undefined) return code(node.const);
  if (node.enum !== undefined) {
    const values = node.enum.filter((value) => value !== null);
    return values.map((value) => code(value === "" ? '""' : value)).join(", ");
  }
  const types = (typeof node.type === "string" ? [node.type] : (node.type ?? [])).filter((type) => type !== "null");
  if (types.length === 0) return "anything";
  if (types.includes("array")) return listOf(typeCell(node.items ?? {}, `${place}[]`, cells), place, cells.lists);
  if (types.includes("object")) {
    const values = node.additionalProperties;
    return typeof values === "object" ? `map of ${typeCell(values, `${place}{}`, cells)}` : "any object";
  }
  return types.join(" or ");
};
