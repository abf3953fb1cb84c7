import type { Schema, SchemaNode } from "../../schema-node.ts";
import { linkToArgo } from "./argo-page.ts";
import type { Comments } from "./comments.ts";

const describe = ({ description: _, ...node }: SchemaNode, description: string | undefined): SchemaNode =>
  description === undefined ? node : { description, ...node };

/**
 * A schema whose types and fields say what they are, in place of what they said before. Only types link to Argo's own
 * page, of which a field is a row: schemas are large as it is.
 */
export const describeSchema = (schema: Schema, textOf: Comments): Schema => {
  const describeType = (type: string, node: SchemaNode): SchemaNode => {
    const text = textOf(type);
    const described = describe(
      node,
      text === undefined || node.$comment === undefined ? text : `${text} ${linkToArgo(node.$comment)}`,
    );
    if (node.properties === undefined) return described;
    const fields = Object.entries(node.properties).map(([field, own]) => [field, describe(own, textOf(type, field))]);
    return { ...described, properties: Object.fromEntries(fields) };
  };
  return {
    ...schema,
    $defs: Object.fromEntries(Object.entries(schema.$defs).map(([type, node]) => [type, describeType(type, node)])),
  };
};
