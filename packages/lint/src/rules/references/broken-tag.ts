import type { Path } from "@argotsx/schema";
import { holding, type Report, rule } from "../../engine/rule.ts";
import { eachText } from "../../model/each-text.ts";
import { excerptsIn } from "../../model/excerpt.ts";
import type { Template } from "../../model/template.ts";
import { bracedVariable, meantIn } from "./braced-variable.ts";

const name = String.raw`((?:inputs|outputs|workflow|steps|tasks)\.[\w./-]+|item(?:\.[\w-]+)?)`;

/** A tag of a variable of Argo that has one brace too few, at its beginning or at its end, or is written as other tools do. */
const broken = new RegExp(
  [String.raw`(?<![{$])\{\s*${name}\s*\}\}(?!\})`, String.raw`(?<![{$])\{\{\s*${name}\s*\}(?!\})`, bracedVariable].join(
    "|",
  ),
  "g",
);

const check = (value: unknown, path: Path, where: string, template: Template | undefined, report: Report): void => {
  const judge = (text: string, at: () => Path, isKey: boolean): void => {
    if (isKey || text.search(broken) < 0) return;
    const isMeant = meantIn(text, at, template);
    const excerpt = excerptsIn(text);
    const lastClose = text.lastIndexOf("}}");
    for (const match of text.matchAll(broken)) {
      const [source, opened, closed, inBraces, inParentheses] = match;
      const other = inBraces ?? inParentheses;
      if (other !== undefined && !isMeant(other, match)) continue;
      // In a template other rules report tags that nothing closes, but not those of inputs, which Argo mostly takes out.
      const isUnclosed = closed !== undefined && lastClose < match.index + source.length;
      if (template !== undefined && isUnclosed && at()[path.length] !== "inputs") continue;
      report({
        at: at(),
        excerpt: excerpt({ start: match.index, end: match.index + source.length }),
        message: `'${source}' in ${where} is no tag, since ${other === undefined ? "a brace is missing" : "a tag has two braces at both ends"}`,
        help: `write {{${opened ?? closed ?? other ?? ""}}}`,
      });
    }
  };
  // Inline templates are looked at by themselves.
  eachText(value, path, "}", judge, "inline", "$(");
};

/** Tags that lost a brace or have those of other tools, which Argo takes for text. */
export const brokenTag = rule({
  id: "broken-tag",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: [holding.braces],
  isConsequence: true,
  title: "A tag does not have two braces at both ends",
  docs: `A tag has two braces at both ends: \`{{inputs.parameters.name}}\`. With one of them missing Argo takes it for text, or looks for the end of the tag elsewhere in the manifest.

So it does with what other tools write: \`{inputs.parameters.name}\`, \`\${inputs.parameters.name}\` and \`$(inputs.parameters.name)\` stay as they are, and a shell takes the last two for its own. They are reported for names that begin as variables of Argo do; where a program may mean something of its own, as an f-string of Python, only for inputs, parameters, steps and tasks that there are.`,
  resource: (resource, report) => {
    for (const [field, value] of Object.entries(resource.spec)) {
      if (field !== "templates") check(value, [...resource.specPath, field], resource.phrase, undefined, report);
    }
  },
  template: (template, report) => check(template.fields, template.path, template.phrase, template, report),
});
