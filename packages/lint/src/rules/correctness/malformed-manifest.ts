import { isFatal, readYaml } from "@argotsx/yaml/read";
import { type RuleFinding, rule } from "../../engine/rule.ts";
import { textOf } from "../../model/fields.ts";
import { isChecked, isTolerated, placeholder } from "../../scope/scope.ts";
import type { Visit } from "../../scope/visit.ts";

/** What is wrong with the first document of a text. */
const faultOf = (text: string): { readonly message: string; readonly line: number } | undefined => {
  const [first] = readYaml(text).documents;
  const problem = first?.problems.find(isFatal);
  return problem === undefined ? undefined : { message: problem.message, line: problem.span.line };
};

/** What keeps the manifest of a resource template, whatever its action, from being read. */
export const manifestFault = ({ filled, template, scope }: Visit): RuleFinding | undefined => {
  const text = filled.body === "resource" ? textOf(filled.bodyFields.manifest) : undefined;
  if (text === undefined || text.startsWith(placeholder)) return undefined;
  // Expressions are not looked at, and a variable that is not known is refused as such.
  const isSaid = (name: string) =>
    name.startsWith("=") || (isChecked(name) && !isTolerated(name) && !scope.knows(name));
  const fault = faultOf(
    text.replace(/\{\{(.*?)\}\}/gs, (tag, name: string) => (isSaid(name.trim()) ? placeholder : tag)),
  );
  return (
    fault && {
      at: [...filled.path, "resource", "manifest"],
      message: `the manifest of ${template.phrase} is no YAML: in line ${fault.line} of it, ${fault.message}`,
    }
  );
};

/** resource-manifest-yaml of Argo's validator. */
export const malformedManifest = rule({
  id: "malformed-manifest",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["manifest"],
  title: "The manifest of a resource template is no YAML",
  docs: `Argo reads the first document of a \`manifest\` when the tags in it are filled in. A tag whose value is only known when the workflow runs must stand in quotes if it is the whole of a value, since \`{{a}}\` without them is a map whose key is a map. Expressions are not looked at.`,
  visit: (visit, report) => {
    const { action } = visit.filled.bodyFields;
    const fault = action === "get" || action === "delete" ? undefined : manifestFault(visit);
    if (fault !== undefined) report(fault);
  },
});
