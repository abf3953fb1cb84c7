import type { Schema, SchemaNode } from "../schema-node.ts";

const prefix = "#/$defs/";

/** The node that a reference stands for. */
export const resolve = (schema: Schema, node: SchemaNode): SchemaNode =>
  node.$ref === undefined ? node : (schema.$defs[node.$ref.slice(prefix.length)] ?? {});

const texts: readonly string[] = ["a", "1", "@daily"];

/** The smallest value that a node takes, with all that is required inside it. */
export const minimal = (schema: Schema, place: SchemaNode): unknown => {
  const node = resolve(schema, place);
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum.find((value) => value !== "" && value !== null);
  switch ([node.type].flat()[0]) {
    case "array":
      return [minimal(schema, node.items ?? {})];
    case "boolean":
      return true;
    case "integer":
    case "number":
      return 1;
    case "object":
      return minimalObject(schema, node);
    case "string": {
      const { pattern = "" } = node;
      return texts.find((text) => new RegExp(pattern, "u").test(text));
    }
    default:
      return { a: 1 };
  }
};

const minimalObject = (
  schema: Schema,
  { properties, required = [], additionalProperties: values }: SchemaNode,
): unknown => {
  if (properties === undefined) return { a: typeof values === "object" ? minimal(schema, values) : 1 };
  return Object.fromEntries(required.map((field) => [field, minimal(schema, properties[field] ?? {})]));
};
