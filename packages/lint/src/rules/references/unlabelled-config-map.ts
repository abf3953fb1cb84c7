import { rule } from "../../engine/rule.ts";
import { fieldsOf } from "../../model/fields.ts";

const label = "workflows.argoproj.io/configmap-type";

/** The controller only keeps config maps in mind that have its label, and finds no other. */
export const unlabelledConfigMap = rule({
  id: "unlabelled-config-map",
  origin: "argotsx",
  category: "references",
  severity: "error",
  title: "Argo does not find a ConfigMap of parameters",
  docs: `Argo takes parameters from a ConfigMap only if it has the label \`workflows.argoproj.io/configmap-type: Parameter\`. Without the label the workflow fails as if there were no such ConfigMap. ConfigMaps that no file of the run defines are not judged.`,
  workspace: (workspace, report) => {
    for (const { resource, reference, found } of workspace.objects) {
      if (reference.kind !== "ConfigMap" || reference.use !== "parameter" || reference.isOptional) continue;
      const labels = found.map(({ value }) => fieldsOf(fieldsOf(value.metadata).labels)[label]);
      if (labels.length === 0 || labels.includes("Parameter")) continue;
      report({
        in: resource,
        at: reference.path,
        message: `Argo does not find the ConfigMap '${reference.name}', which lacks the label for parameters`,
        help: `give the ConfigMap the label '${label}: Parameter'`,
      });
    }
  },
});
