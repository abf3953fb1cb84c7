import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { isRoot } from "../../facts/variables.ts";
import { excerptOf } from "../../model/excerpt.ts";

/** A tag of a variable of Argo that has one brace too few, at its beginning or at its end. */
const broken =
  /(?<![{$])\{\s*((?:inputs|outputs|workflow|steps|tasks)\.[\w.-]+|item(?:\.[\w-]+)?)\s*\}\}(?!\})|(?<![{$])\{\{\s*((?:inputs|outputs|workflow|steps|tasks)\.[\w.-]+|item(?:\.[\w-]+)?)\s*\}(?!\})/g;

type Found = (text: string, path: Path) => void;

/** Every text of a value that may hold a part of a tag; inline templates are looked at by themselves. */
const eachText = (value: unknown, path: Path, found: Found): void => {
  if (typeof value === "string") {
    if (value.includes("}")) found(value, path);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) eachText(item, [...path, index], found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) if (key !== "inline") eachText(item, [...path, key], found);
  }
};

/** Tags that lost a brace, which Argo takes for text. */
export const brokenTag = rule({
  id: "broken-tag",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  title: "A tag has one brace too few",
  docs: `A tag has two braces at both ends: \`{{inputs.parameters.name}}\`. With one of them missing Argo takes it for text, or looks for the end of the tag elsewhere in the manifest.`,
  template: (template, report) => {
    eachText(template.fields, template.path, (text, path) => {
      for (const match of text.matchAll(broken)) {
        const name = match[1] ?? match[2] ?? "";
        if (!isRoot(name.split(".", 1)[0] ?? "")) continue;
        const [source] = match;
        report({
          at: path,
          excerpt: excerptOf(text, { start: match.index, end: match.index + source.length }),
          message: `'${source}' in ${template.phrase} is no tag, since a brace is missing`,
          help: `write {{${name}}}`,
        });
      }
    });
  },
});
