import { type RuleFinding, rule } from "../../engine/rule.ts";
import { listed } from "../../listed.ts";
import type { Resource } from "../../model/resource.ts";
import { callsOf } from "../../scope/calls-of.ts";
import { resolveNames } from "../../scope/resolve.ts";
import { isTargetUnread } from "../../scope/unread-fields.ts";
import type { Visit } from "../../scope/visit.ts";

const meantTemplate = (owner: Resource, name: string): RuleFinding["meant"] => {
  const template = owner.template(name);
  return template && { in: owner, at: template.path };
};

/** Whether every call leads somewhere, and none is written inline, whose name is looked up for itself. */
const areAllFound = ({ targets, filled }: Visit): boolean => {
  for (const target of targets.values()) if (target.kind === "missing") return false;
  return filled.calls.every((call) => call.fields.inline === undefined);
};

/** template-undefined and template-missing-all of Argo's validator. */
export const undefinedTemplate = rule({
  id: "undefined-template",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["steps", "dag"],
  title: "A step or task calls a template that does not exist",
  docs: `Argo looks the name up among the templates of the same resource and refuses the workflow when it is not there. A tag in the name is filled in first, and only parameters of the workflow that have a value can be: a name that is made of an input is never found.

Templates of other resources are called by \`templateRef\`. A name beside an \`inline\` template is looked up as well.`,
  visit: (visit, report, { workspace, profile }) => {
    const { template, targets } = visit;
    if (areAllFound(visit)) return;
    for (const { call, written } of callsOf(visit)) {
      const target =
        call.inline === undefined ? targets.get(written) : resolveNames(call, { holder: template.owner, workspace });
      if (target?.kind !== "missing") continue;
      const { templateName } = call;
      if (target.what === "nothing" && call.inline === undefined) {
        // What is no text is refused as such.
        if (call.fields.template !== undefined && call.fields.template !== null && call.fields.template !== "")
          continue;
        if (isTargetUnread(written, profile)) continue;
        report({
          at: call.path,
          message: `${written.phrase} of ${template.phrase} does not say which template it calls`,
          help: "give it a 'template', a 'templateRef' or an 'inline' template",
        });
      } else if (target.what === "template" && templateName !== undefined) {
        const names = () => template.owner.templates.map(({ name }) => name);
        const near = workspace.spelling.closest(templateName, names);
        const { owner } = template;
        const help = near === undefined ? listed(owner.phrase, "template", owner.templates) : `did you mean '${near}'?`;
        report({
          at: [...call.path, "template"],
          message: `${written.phrase} of ${template.phrase} calls '${written.templateName}', which is no template of ${template.owner.phrase}`,
          ...(help !== undefined && { help }),
          ...(near !== undefined && { meant: meantTemplate(owner, near) }),
        });
      }
    }
  },
});
