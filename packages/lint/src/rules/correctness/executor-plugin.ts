import { rule } from "../../engine/rule.ts";
import { fieldsOf, isFields, listOf, textOf } from "../../model/fields.ts";

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** executor-plugin-name, -port, -requests, -limits and -security-context of Argo's validator. */
export const executorPlugin = rule({
  id: "executor-plugin",
  origin: "argo",
  category: "correctness",
  severity: "error",
  since: "4.1",
  about: ["executorPlugins"],
  title: "An executor plugin of a workflow leaves out what it needs",
  docs: `A plugin of \`spec.executorPlugins\` has a name, and its sidecar's container has a port, requests and limits of resources, and a \`securityContext\`.`,
  resource: ({ spec, specPath, kind }, report) => {
    if (kind === "WorkflowEventBinding") return;
    for (const [index, plugin] of listOf(spec.executorPlugins).entries()) {
      if (!isFields(plugin)) continue;
      const path = [...specPath, "executorPlugins", index];
      const name = textOf(fieldsOf(plugin.metadata).name);
      if (isFields(plugin.metadata) && name === undefined) {
        report({
          at: [...path, "metadata"],
          message: `executor plugin ${index + 1} has no name`,
          help: "give it a name",
        });
      }
      const { container } = fieldsOf(fieldsOf(plugin.spec).sidecar);
      if (!isFields(container)) continue;
      const { ports, resources, securityContext } = container;
      const { requests, limits } = fieldsOf(resources);
      const missing = [
        ...(listOf(ports).length === 0 ? ["ports"] : []),
        ...(isAbsent(requests) ? ["resources.requests"] : []),
        ...(isAbsent(limits) ? ["resources.limits"] : []),
        ...(isAbsent(securityContext) ? ["securityContext"] : []),
      ];
      for (const field of missing) {
        report({
          at: [...path, "spec", "sidecar", "container"],
          message: `the container of executor plugin '${name ?? index + 1}' has no ${field}`,
          help: `Argo wants it to be said: ${field}: …`,
        });
      }
    }
  },
});
