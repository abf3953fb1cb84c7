import type { Path } from "@argotsx/schema";
import { holding, type Report, rule } from "../../engine/rule.ts";
import { eachText } from "../../model/each-text.ts";
import { excerptOf } from "../../model/excerpt.ts";

/** A tag of a variable of Argo that has one brace too few, at its beginning or at its end. */
const broken =
  /(?<![{$])\{\s*((?:inputs|outputs|workflow|steps|tasks)\.[\w./-]+|item(?:\.[\w-]+)?)\s*\}\}(?!\})|(?<![{$])\{\{\s*((?:inputs|outputs|workflow|steps|tasks)\.[\w./-]+|item(?:\.[\w-]+)?)\s*\}(?!\})/g;

const check = (value: unknown, path: Path, where: string, isOfTemplate: boolean, report: Report): void => {
  const judge = (text: string, at: () => Path, isKey: boolean): void => {
    if (isKey || text.search(broken) < 0) return;
    for (const match of text.matchAll(broken)) {
      const [source, opened, closed] = match;
      // In a template other rules report tags that nothing closes, but not those of inputs, which Argo mostly takes out.
      const isUnclosed = closed !== undefined && !text.includes("}}", match.index + source.length);
      if (isOfTemplate && isUnclosed && at()[path.length] !== "inputs") continue;
      report({
        at: at(),
        excerpt: excerptOf(text, { start: match.index, end: match.index + source.length }),
        message: `'${source}' in ${where} is no tag, since a brace is missing`,
        help: `write {{${opened ?? closed ?? ""}}}`,
      });
    }
  };
  // Inline templates are looked at by themselves.
  eachText(value, path, "}", judge, "inline");
};

/** Tags that lost a brace, which Argo takes for text. */
export const brokenTag = rule({
  id: "broken-tag",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: [holding.braces],
  isConsequence: true,
  title: "A tag has one brace too few",
  docs: `A tag has two braces at both ends: \`{{inputs.parameters.name}}\`. With one of them missing Argo takes it for text, or looks for the end of the tag elsewhere in the manifest.`,
  resource: (resource, report) => {
    for (const [field, value] of Object.entries(resource.spec)) {
      if (field !== "templates") check(value, [...resource.specPath, field], resource.phrase, false, report);
    }
  },
  template: (template, report) => check(template.fields, template.path, template.phrase, true, report),
});
