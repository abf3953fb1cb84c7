import { type Report, rule } from "../../engine/rule.ts";
import { isTraversal } from "../../facts/path.ts";
import { textOf } from "../../model/fields.ts";
import type { Artifact } from "../../model/ports.ts";
import type { Template } from "../../model/template.ts";

const check = (artifacts: readonly Artifact[], what: "input" | "output", template: Template, report: Report): void => {
  for (const { name, path, fields } of artifacts) {
    const file = textOf(fields.path);
    const phrase = `the ${what} artifact '${name}' of ${template.phrase}`;
    if (!template.isLeaf) {
      if (file === undefined) continue;
      report({
        at: [...path, "path"],
        part: "key",
        message: `${phrase} has a path, though '${template.body}' runs nowhere`,
        help:
          what === "input"
            ? "take it away: the template that is called says where its artifact lies"
            : "write 'from' with the artifact of a step or task",
      });
    } else if (file === undefined) {
      report({
        at: path,
        message: `${phrase} has no path`,
        help: what === "input" ? "say where it is put: path: /…" : "say where it lies: path: /…",
      });
    } else if (isTraversal(file)) {
      report({
        at: [...path, "path"],
        message: `the path '${file}' of ${phrase} leaves the folder that it begins in`,
        help: "write the path without '..', and do not let it end in a name of two characters behind '//'",
      });
    }
  }
};

/**
 * input-art-path-required, input-art-path-traversal, input-art-path-non-leaf and the same of out-art-path of Argo's
 * validator.
 */
export const artifactPath = rule({
  id: "artifact-path",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["artifacts"],
  title: "An artifact has no path where it needs one, or one where nothing runs",
  docs: `An artifact of a template that runs something, \`http\` and \`plugin\` included, is a file or a folder at a \`path\`. Steps, DAGs and \`suspend\` run nothing themselves: their artifacts only have a name, and outputs a \`from\`.

A path must not climb out of the folder that stands in front of its first \`..\`.`,
  template: (template, report) => {
    if (template.body !== undefined) check(template.inputs.artifacts, "input", template, report);
  },
  visit: ({ filled }, report) => {
    if (filled.body !== undefined) check(filled.outputs.artifacts, "output", filled, report);
  },
});
