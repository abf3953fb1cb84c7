import { rule } from "../../engine/rule.ts";
import { hasUnreadAt } from "../../scope/unread-fields.ts";

/** ref-name-required, ref-template-required and wtref-not-found (without a name) of Argo's validator. */
export const incompleteReference = rule({
  id: "incomplete-reference",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["templateRef", "workflowTemplateRef"],
  title: "A reference leaves out a name",
  docs: `A \`templateRef\` needs the \`name\` of a WorkflowTemplate and the name of a \`template\` in it; a \`workflowTemplateRef\` needs a \`name\`.`,
  resource: (resource, report, { profile }) => {
    const ref = resource.workflowTemplateRef;
    if (ref === undefined || ref.name !== undefined) return;
    if (hasUnreadAt(resource, ref.path, "WorkflowTemplateRef", ["name"], profile)) return;
    report({
      at: ref.path,
      message: `the workflowTemplateRef of ${resource.phrase} has no name`,
      help: "say which WorkflowTemplate it is: name: …",
    });
  },
  call: ({ phrase, template, templateRef: ref }, report, { profile }) => {
    if (ref === undefined || (ref.name !== undefined && ref.template !== undefined)) return;
    const left = ref.name === undefined ? "name" : "template";
    if (hasUnreadAt(template.owner, ref.path, "TemplateRef", [left], profile)) return;
    report({
      at: ref.path,
      message: `the templateRef of ${phrase} of ${template.phrase} has no ${left === "name" ? "name" : "template"}`,
      help:
        left === "name"
          ? "say which WorkflowTemplate it is: name: …"
          : `say which template of '${ref.name}' it is: template: …`,
    });
  },
});
