import { rule } from "../../engine/rule.ts";

/** wtref-with-templates of Argo's validator. */
export const templatesAndReference = rule({
  id: "templates-and-reference",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["workflowTemplateRef"],
  title: "A workflow has templates and takes them from elsewhere",
  docs: `A workflow with a \`workflowTemplateRef\` runs the templates of the resource that it names and may have none of its own.`,
  resource: (resource, report) => {
    if (resource.workflowTemplateRef === undefined || resource.templates.length === 0) return;
    report({
      at: [...resource.specPath, "templates"],
      part: "key",
      message: `${resource.phrase} has templates of its own beside a workflowTemplateRef`,
      help: "call single templates of another resource by templateRef, or take the templates away",
    });
  },
});
