import { rule } from "../../engine/rule.ts";
import type { Resource } from "../../model/resource.ts";

const keyOf = ({ kind, name, namespace }: Resource): string =>
  kind === "ClusterWorkflowTemplate" ? `${kind}\n${name ?? ""}` : `${kind}\n${name ?? ""}\n${namespace}`;

/** offline-dup-template of Argo's linter. */
export const duplicateResource = rule({
  id: "duplicate-resource",
  origin: "argo",
  category: "references",
  severity: "error",
  title: "Two WorkflowTemplates of a run have the same name",
  docs: `Of two WorkflowTemplates of one name and namespace, or two ClusterWorkflowTemplates of one name, the one that is applied last would replace the other. \`argo lint --offline\` does not even begin when it finds them among its files. Two that have no name count as well: \`generateName\` is no name.`,
  workspace: ({ resources }, report) => {
    const first = new Map<string, Resource>();
    for (const resource of resources) {
      if (!resource.isTemplateKind) continue;
      const key = keyOf(resource);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, resource);
        continue;
      }
      const [here, there] = resource.source.isExternal === true ? [other, resource] : [resource, other];
      if (here.source.isExternal === true) continue;
      const { kind, name, namespace } = here;
      const where = namespace === "" || kind === "ClusterWorkflowTemplate" ? "" : ` in namespace '${namespace}'`;
      report({
        in: here,
        at: name === undefined ? ["metadata"] : ["metadata", "name"],
        message:
          name === undefined ? `there are two ${kind}s without a name` : `there are two ${kind}s '${name}'${where}`,
        help:
          name === undefined ? "give each a name: templates are referred to by it" : "give one of them another name",
        related: [
          {
            in: there,
            at: there.name === undefined ? ["metadata"] : ["metadata", "name"],
            message: "the other is here",
          },
        ],
      });
    }
  },
});
