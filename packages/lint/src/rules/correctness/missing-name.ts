import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { fieldsOf, listOf } from "../../model/fields.ts";
import { hasUnreadAt } from "../../scope/unread-fields.ts";

const isAbsent = (name: unknown): boolean => name === undefined || name === null;

/** Whether the schema reports the item itself, since it is no object. */
const isItem = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** spec-template-name-required, step-name-required and init-container-name of Argo's validator, as far as the schema does not ask for the name. */
export const missingName = rule({
  id: "missing-name",
  origin: "argo",
  category: "correctness",
  severity: "error",
  title: "A template, a step or an init container has no name",
  docs: `Templates of a list are called by their names, and what a step gives is read by its name. Argo refuses those that have none. A template that is written \`inline\` needs none.`,
  resource: (resource, report, { profile }) => {
    const { spec, specPath, kind } = resource;
    if (kind === "WorkflowEventBinding") return;
    const templates = listOf(spec.templates);
    for (let index = 0; index < templates.length; index++) {
      const template = templates[index];
      if (!isItem(template) || !isAbsent(fieldsOf(template).name)) continue;
      const at = [...specPath, "templates", index];
      if (hasUnreadAt(resource, at, "Template", ["name"], profile)) continue;
      report({
        at,
        message: `template ${index + 1} of ${resource.phrase} has no name`,
        help: "give it a name, by which steps and tasks call it",
      });
    }
  },
  template: (template, report, { profile }) => {
    const { body, calls, fields, path } = template;
    const tell = (at: Path, what: string): void =>
      report({ at, message: `${what} of ${template.phrase} has no name`, help: "give it a name" });
    if (body === "steps") {
      for (const call of calls) {
        if (!isAbsent(call.fields.name) || Object.keys(call.fields).length === 0) continue;
        if (hasUnreadAt(template.owner, call.path, "WorkflowStep", ["name"], profile)) continue;
        tell(call.path, `a step in group ${(call.group ?? 0) + 1}`);
      }
    }
    if (fields.initContainers === undefined) return;
    for (const [index, container] of listOf(fields.initContainers).entries()) {
      if (fieldsOf(container).name === "")
        tell([...path, "initContainers", index, "name"], `init container ${index + 1}`);
    }
  },
});
