import type { Schema } from "../../schema-node.ts";
import { linkToArgo } from "./argo-page.ts";
import type { Descriptions } from "./descriptions.ts";

/**
 * What an editor shows of something of our own, or of one of its members. A component, `<Container>`, also links to the
 * type of Argo's whose fields are its props. A text that is the name of a component stands for that component's.
 */
export const ownComment = (
  { components }: Descriptions,
  schema: Schema,
  name: string,
  member = "$",
): string | undefined => {
  const text = components[name]?.[member];
  if (typeof text !== "string") return undefined;
  const component = member === "$" ? components[name] : components[text];
  const own = member === "$" ? text : (component?.$ ?? text);
  const definitions = (component?.$takes ?? []).flatMap((type) => schema.$defs[type]?.$comment ?? []);
  return [own, ...definitions.slice(-1).map(linkToArgo)].join(" ");
};
