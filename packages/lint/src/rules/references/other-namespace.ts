import { type RuleFinding, rule } from "../../engine/rule.ts";
import type { Resource } from "../../model/resource.ts";

const inNamespace = ({ namespace }: Resource): string =>
  namespace === "" ? "no namespace" : `namespace '${namespace}'`;

const finding = (from: Resource, to: Resource): Pick<RuleFinding, "message" | "help" | "related"> => ({
  message: `${to.phrase} says ${inNamespace(to)} and ${from.phrase} ${inNamespace(from)}, which Argo takes for two places`,
  help: "say the same namespace in both, or in neither",
  related: [{ in: to, at: ["metadata"], message: "it is here" }],
});

/** offline-namespace-key of Argo's validator. */
export const otherNamespace = rule({
  id: "other-namespace",
  origin: "argo",
  only: "argo",
  category: "references",
  severity: "error",
  about: ["templateRef", "workflowTemplateRef"],
  title: "A reference leads to a WorkflowTemplate whose namespace is another text",
  docs: `\`argo lint --offline\` compares namespaces as texts: a resource that says none is not found by one that says \`default\`, whoever applies both to the same namespace. Other profiles take what may be the same namespace for the same.`,
  resource: (resource, report, { workspace }) => {
    const ref = resource.workflowTemplateRef;
    if (ref?.name === undefined) return;
    const found = workspace.find(ref.name, resource.namespace, ref.isCluster);
    if (found !== undefined && !found.isExact)
      report({ at: [...ref.path, "name"], ...finding(resource, found.resource) });
  },
  visit: ({ targets, root }, report) => {
    for (const [{ templateRef }, target] of targets) {
      if (target.kind !== "template" || target.isExact || templateRef === undefined) continue;
      report({ at: [...templateRef.path, "name"], ...finding(root, target.template.owner) });
    }
  },
});
