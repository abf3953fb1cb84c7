import { kubernetesValues } from "../kubernetes-values.ts";
import type { SchemaNode } from "../schema-node.ts";
import type { NamedLists } from "../table/named-lists.ts";
import type { View } from "./view.ts";

const quoted = (values: readonly (string | null)[]): string =>
  values
    .filter((value) => value !== null)
    .map((value) => JSON.stringify(value))
    .join(" | ");

/** A union as the item of a list needs parentheses. */
export const grouped = (type: string): string => (/ [|&] /.test(type.replace(/<.*>/, "")) ? `(${type})` : type);

/** The words that Kubernetes takes at a place: in a field, or in the items of a list of them. */
const wordsAt = (place: string): readonly string[] => {
  const [type = "", field = ""] = place.replace(/\[\]$/, "").split(".");
  return kubernetesValues(type, field) ?? [];
};

/** The TypeScript type of a node at a place such as `Template.volumes`. `null` is left out: it says "absent". */
export const typeOf = (node: SchemaNode, place: string, lists: NamedLists, view: View): string => {
  if (node.$ref !== undefined) return node.$ref.slice("#/$defs/".length);
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return quoted(node.enum);
  const types = (typeof node.type === "string" ? [node.type] : (node.type ?? [])).filter((type) => type !== "null");
  if (types.length === 0) return view.any;
  if (types.includes("array")) {
    const items = typeOf(node.items ?? {}, `${place}[]`, lists, view);
    const named = lists.lists[place];
    if (named !== undefined) return view.namedList(items, named);
    return lists.single.includes(place) ? view.single(items) : view.list(items);
  }
  if (types.includes("object")) {
    const values = node.additionalProperties;
    return view.map(typeof values === "object" ? typeOf(values, `${place}{}`, lists, view) : view.any, place);
  }
  return view.scalar(types, wordsAt(place));
};
