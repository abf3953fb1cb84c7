import { readdirSync, readFileSync } from "node:fs";
import { ownComment } from "./descriptions/own-comment.ts";
import { withOwnComments } from "./put-comments.ts";
import type { Sources } from "./sources.ts";
import type { GeneratedFile } from "./write-if-changed.ts";

const authoring = new URL("../../../authoring/src/", import.meta.url);

/** The sources of the surface: written by hand, but for the comments that an editor shows to authors. */
const ownSources = (): readonly URL[] =>
  ["components/", "typed/"].flatMap((folder) =>
    readdirSync(new URL(folder, authoring))
      .filter((name) => !name.endsWith(".test.ts"))
      .sort()
      .map((name) => new URL(folder + name, authoring)),
  );

/** The sources of the surface with the reviewed texts in them, and which texts of the table these are: `TaskProps.children`. */
export const ownFiles = ({
  schema,
  descriptions,
}: Sources): { readonly files: readonly GeneratedFile[]; readonly used: ReadonlySet<string> } => {
  const used = new Set<string>();
  const files = ownSources().map((url) => ({
    url,
    text: withOwnComments(readFileSync(url, "utf8"), (declaration, member = "$") => {
      const text = ownComment(descriptions, schema, declaration, member);
      if (text !== undefined) used.add(`${declaration}.${member}`);
      return text;
    }),
  }));
  return { files, used };
};
