import type { Schema } from "../schema-node.ts";
import { linkToArgo } from "./argo-page.ts";
import { type Descriptions, textOf } from "./descriptions.ts";

/** What an editor shows of a type or of one of its fields: its text, and where Argo tells more. */
export const commentOf = (
  descriptions: Descriptions,
  schema: Schema,
  type: string,
  field?: string,
): string | undefined => {
  const text = textOf(descriptions, type, field);
  const definition = schema.$defs[type]?.["x-definition"];
  return text === undefined || definition === undefined ? text : `${text} ${linkToArgo(definition)}`;
};
