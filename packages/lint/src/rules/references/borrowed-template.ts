import { rule } from "../../engine/rule.ts";
import { callsOf } from "../../scope/calls-of.ts";
import type { Visit } from "../../scope/visit.ts";

const hasBorrowed = (targets: Visit["targets"]): boolean => {
  for (const target of targets.values()) if (target.kind === "template" && target.isBorrowed === true) return true;
  return false;
};

/** V-05 of Argo's validator: what it lets pass by the names of templates that it has seen. */
export const borrowedTemplate = rule({
  id: "borrowed-template",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: ["steps", "dag"],
  title: "A call by name leads to a template of another resource",
  docs: `Argo keeps the templates that a \`templateRef\` led to with the workflow, and finds them by their bare names from then on. A call that relies on it breaks when the other call is taken away or moved behind it.`,
  visit: (visit, report) => {
    const { template, targets } = visit;
    if (!hasBorrowed(targets)) return;
    for (const { call, written } of callsOf(visit)) {
      const target = targets.get(written);
      if (target?.kind !== "template" || target.isBorrowed !== true) continue;
      const { owner, name } = target.template;
      report({
        at: [...call.path, "template"],
        message: `${written.phrase} of ${template.phrase} calls '${name}', which is a template of ${owner.phrase} and not of ${template.owner.phrase}`,
        help: `say where it is: templateRef: { name: ${owner.name}, template: ${name}${owner.kind === "ClusterWorkflowTemplate" ? ", clusterScope: true" : ""} }`,
        related: [{ in: owner, at: target.template.path, message: "the template is here" }],
      });
    }
  },
});
