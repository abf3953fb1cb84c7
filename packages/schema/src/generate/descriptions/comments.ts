import type { Schema } from "../../schema-node.ts";
import { findSince } from "../since.ts";
import { findUntil } from "../until.ts";
import { linkToArgo } from "./argo-page.ts";
import { type Descriptions, textOf } from "./descriptions.ts";

/** What is shown of a type or of one of its fields; nothing where no text is written. */
export type Comments = (type: string, field?: string) => string | undefined;

/** The texts, with the versions of Argo that brought and dropped what they speak of. */
export const textsOf = (descriptions: Descriptions, schemas: ReadonlyMap<string, Schema>): Comments => {
  const since = findSince(schemas);
  const until = findUntil(schemas);
  return (type, field) => {
    const text = textOf(descriptions, type, field);
    if (text === undefined) return undefined;
    const [first, last] = [since(type, field), until(type, field)];
    return [text, ...(first ? [`Since Argo ${first}.`] : []), ...(last ? [`Until Argo ${last}.`] : [])].join(" ");
  };
};

/** The same as an editor shows it, with a link to where Argo tells more. */
export const commentsOf = (descriptions: Descriptions, schemas: ReadonlyMap<string, Schema>): Comments => {
  const texts = textsOf(descriptions, schemas);
  return (type, field) => {
    const text = texts(type, field);
    const definition = [...schemas.values()].findLast(({ $defs }) => type in $defs)?.$defs[type]?.$comment;
    return text === undefined || definition === undefined ? text : `${text} ${linkToArgo(definition)}`;
  };
};
