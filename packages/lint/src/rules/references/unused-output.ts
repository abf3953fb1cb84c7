import { rule } from "../../engine/rule.ts";
import type { Template } from "../../model/template.ts";
import { entryOf, handlersOf } from "../../scope/reached.ts";
import type { Visit } from "../../scope/visit.ts";

/** What is read of the outputs of templates: names, or all of them. */
type Read = Map<Template, Set<string> | "all">;

const addReads = ({ units, targets, template }: Visit, read: Read): void => {
  for (const { mentions } of units) {
    for (const { parts } of mentions) {
      const [root, name = "", what, kind, output] = parts;
      if (root === "outputs" && what !== undefined) add(read, template, what);
      if ((root !== "steps" && root !== "tasks") || what !== "outputs") continue;
      const call = template.call(name);
      const target = call === undefined ? undefined : targets.get(call);
      if (target?.kind !== "template" || (kind !== undefined && kind !== "parameters")) continue;
      add(read, target.template, output);
    }
  }
};

const add = (read: Read, template: Template, output: string | undefined): void => {
  const names = read.get(template) ?? new Set();
  if (output === undefined) read.set(template, "all");
  else if (names !== "all") read.set(template, names.add(output));
};

/** Output parameters that nothing in the workflow reads. */
export const unusedOutput = rule({
  id: "unused-output",
  origin: "argotsx",
  category: "references",
  severity: "note",
  only: "strict",
  about: ["outputs"],
  title: "An output parameter is read by nobody",
  docs: `No step or task of the workflow reads this output parameter. It is still shown by Argo and may be there for people, so this is only noted; those of the template at which the workflow begins, and those with a \`globalName\`, are its results and are left out.

Templates of a WorkflowTemplate may be called from anywhere, and are not reported.`,
  resource: (resource, report, { walk, workspace }) => {
    if (resource.isTemplateKind || walk.base !== resource) return;
    const read: Read = new Map();
    for (const visit of walk.visits) addReads(visit, read);
    const results = new Set([...entryOf(walk), ...handlersOf(walk, workspace)]);
    for (const template of resource.templates) {
      const names = read.get(template);
      if (results.has(template) || names === "all") continue;
      for (const { name, path, globalName } of template.outputs.parameters) {
        if (name === "" || globalName !== undefined || names?.has(name) === true) continue;
        report({ at: [...path, "name"], message: `nothing reads the output '${name}' of ${template.phrase}` });
      }
    }
  },
});
