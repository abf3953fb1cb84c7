import type { Path } from "@argotsx/schema";
import { holding, type Report, rule } from "../../engine/rule.ts";
import { excerptOf } from "../../model/excerpt.ts";

/** A tag of a variable of Argo that has one brace too few, at its beginning or at its end. */
const broken =
  /(?<![{$])\{\s*((?:inputs|outputs|workflow|steps|tasks)\.[\w./-]+|item(?:\.[\w-]+)?)\s*\}\}(?!\})|(?<![{$])\{\{\s*((?:inputs|outputs|workflow|steps|tasks)\.[\w./-]+|item(?:\.[\w-]+)?)\s*\}(?!\})/g;

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

const check = (value: unknown, at: Path, where: string, report: Report): void =>
  eachText(value, at, (text, path) => {
    for (const match of text.matchAll(broken)) {
      const [source, opened, closed] = match;
      report({
        at: path,
        excerpt: excerptOf(text, { start: match.index, end: match.index + source.length }),
        message: `'${source}' in ${where} is no tag, since a brace is missing`,
        help: `write {{${opened ?? closed ?? ""}}}`,
      });
    }
  });

/** Tags that lost a brace, which Argo takes for text. */
export const brokenTag = rule({
  id: "broken-tag",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: [holding.braces],
  title: "A tag has one brace too few",
  docs: `A tag has two braces at both ends: \`{{inputs.parameters.name}}\`. With one of them missing Argo takes it for text, or looks for the end of the tag elsewhere in the manifest.`,
  resource: (resource, report) => {
    for (const [field, value] of Object.entries(resource.spec)) {
      if (field !== "templates") check(value, [...resource.specPath, field], resource.phrase, report);
    }
  },
  template: (template, report) => check(template.fields, template.path, template.phrase, report),
});
