import { commentsOf } from "../../../packages/schema/src/generate/descriptions/comments.ts";
import { ownComment } from "../../../packages/schema/src/generate/descriptions/own-comment.ts";
import { readSchemas } from "../../../packages/schema/src/generate/schemas.ts";
import { readSources } from "../../../packages/schema/src/generate/sources.ts";

const { descriptions, schema } = readSources();
const comments = commentsOf(descriptions, readSchemas());

/** What an editor is to show at a place of the table: `Template.timeout`, `TaskProps.children` or `<Container>`. */
export const expectedText = (place: string): string => {
  const [type = "", field] = place.split(".");
  const text = ownComment(descriptions, schema, type, field) ?? comments(type, field);
  if (text === undefined) throw new Error(`schemas/descriptions.json has no text for ${place}`);
  return text;
};
