import { rule } from "../../engine/rule.ts";
import { fieldsOf } from "../../model/fields.ts";
import { workflowTemplateRefIn } from "../../model/resource.ts";
import { missingResource } from "./missing-reference.ts";

/** What event bindings submit, which Argo's validator does not look up. */
export const bindingTarget = rule({
  id: "binding-target",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: ["submit"],
  title: "An event binding submits a WorkflowTemplate that is not among the files",
  docs: `A WorkflowEventBinding starts a workflow of the resource that its \`workflowTemplateRef\` names. \`argo lint\` does not look for it, and events are then dropped with an error in the server's log.

What lies elsewhere, such as in the cluster only, is turned into a note by \`--ignore-missing\`.`,
  resource: ({ kind, spec, specPath, phrase, namespace }, report, context) => {
    if (kind !== "WorkflowEventBinding") return;
    const ref = workflowTemplateRefIn(fieldsOf(spec.submit), [...specPath, "submit"]);
    if (ref?.name === undefined || context.workspace.find(ref.name, namespace, ref.isCluster) !== undefined) return;
    const { message, ...rest } = missingResource(ref, ref.name, context);
    report({ at: [...ref.path, "name"], message: `${phrase} submits ${message}`, ...rest });
  },
});
