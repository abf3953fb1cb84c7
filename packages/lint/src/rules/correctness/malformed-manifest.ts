import { withoutBreaks } from "@argotsx/diagnostic";
import { replaceTags } from "@argotsx/expr";
import { isFatal, readYaml } from "@argotsx/yaml/read";
import { type RuleFinding, rule } from "../../engine/rule.ts";
import { respelt } from "../../facts/variables.ts";
import { textOf } from "../../model/fields.ts";
import { isChecked, isTolerated, placeholder } from "../../scope/scope.ts";
import type { Visit } from "../../scope/visit.ts";

/** What is wrong with the first document of a text. */
const faultOf = (text: string): { readonly message: string; readonly line: number } | undefined => {
  const [first] = readYaml(text).documents;
  const problem = first?.problems.find(isFatal);
  if (problem === undefined) return undefined;
  // What is missing at the end is missing behind the last line with something in it.
  return { message: problem.message, line: Math.min(problem.span.line, text.trimEnd().split("\n").length) };
};

/** The tag with a misspelt first word that keeps a text from being YAML, with the variable that is meant. */
const misspeltIn = (text: string): { readonly tag: string; readonly meant: string } | undefined => {
  let first: { readonly tag: string; readonly meant: string } | undefined;
  const mended = replaceTags(text, (tag, name) => {
    const meant = isChecked(name.trim()) ? undefined : respelt(name.trim());
    if (meant === undefined) return tag;
    first ??= { tag, meant };
    return placeholder;
  });
  return first !== undefined && faultOf(mended) === undefined ? first : undefined;
};

const longest = 200;

/** How often a part stands in a text before a place. */
const timesBefore = (text: string, part: string, place: number): number => {
  let times = 0;
  for (let at = text.indexOf(part); at >= 0 && at < place; at = text.indexOf(part, at + part.length)) times++;
  return times;
};

/** A line of a text, as it stands in the file; nothing where filling in has moved it. */
const lineOf = (written: string, read: string, line: number): RuleFinding["excerpt"] => {
  const lines = written.split("\n");
  const text = (lines[line - 1] ?? "").trim().slice(0, longest);
  if (text === "" || lines.length !== read.split("\n").length) return undefined;
  const before = withoutBreaks([...lines.slice(0, line - 1), ""].join("\n")).length;
  return { text, nth: timesBefore(withoutBreaks(written), text, before) };
};

/** What keeps the manifest of a resource template, whatever its action, from being read. */
export const manifestFault = ({ filled, template, scope }: Visit): RuleFinding | undefined => {
  const text = filled.body === "resource" ? textOf(filled.bodyFields.manifest) : undefined;
  if (text === undefined || text.startsWith(placeholder)) return undefined;
  // Expressions are not looked at, and a variable that is not known is refused as such.
  const isSaid = (name: string) =>
    name.startsWith("=") || (isChecked(name) && !isTolerated(name) && !scope.knows(name));
  const read = replaceTags(text, (tag, name) => (isSaid(name.trim()) ? placeholder : tag));
  const fault = faultOf(read);
  if (fault === undefined) return undefined;
  const misspelt = misspeltIn(read);
  const said = {
    at: [...filled.path, "resource", "manifest"],
    message: `the manifest of ${template.phrase} is no YAML: in line ${fault.line} of it, ${fault.message}`,
  };
  if (misspelt === undefined) {
    const excerpt = lineOf(textOf(template.bodyFields.manifest) ?? "", read, fault.line);
    return excerpt === undefined ? said : { ...said, excerpt };
  }
  return {
    ...said,
    excerpt: { text: misspelt.tag, nth: 0 },
    message: `the manifest of ${template.phrase} is no YAML: ${misspelt.tag} names nothing, so that it stays as it is`,
    help: `did you mean '{{${misspelt.meant}}}'?`,
    covers: ["unknown-variable"],
  };
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
