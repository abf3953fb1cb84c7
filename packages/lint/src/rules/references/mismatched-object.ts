import { rule } from "../../engine/rule.ts";
import { textOf } from "../../model/fields.ts";

/** Types of secrets that hold credentials of registries. */
const pullTypes: readonly unknown[] = ["kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg"];

/** Objects of the run that have the right name and are something else than a workflow takes them for. */
export const mismatchedObject = rule({
  id: "mismatched-object",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  title: "An object of that name is something else",
  docs: `The files of the run define an object of the name that is referred to, but of another kind, in another namespace, or of a type that the use does not allow: a secret in \`imagePullSecrets\` has to be one of a registry. What is meant could still be in the cluster, so this is a warning.`,
  workspace: (workspace, report) => {
    for (const { resource, reference, found, elsewhere, others } of workspace.objects) {
      const { kind, name, path, use } = reference;
      const wrong = found.find(({ value }) => use === "image-pull" && !pullTypes.includes(value.type));
      if (wrong !== undefined && found.every(({ value }) => !pullTypes.includes(value.type))) {
        const type = textOf(wrong.value.type) ?? "Opaque";
        report({
          in: resource,
          at: path,
          message: `the Secret '${name}' is of type '${type}', but images are pulled with one of a registry`,
          help: "its type is 'kubernetes.io/dockerconfigjson'",
        });
      }
      if (found.length > 0) continue;
      const [other] = others;
      const [far] = elsewhere;
      if (far !== undefined) {
        report({
          in: resource,
          at: path,
          message: `the ${kind} '${name}' is in namespace '${far.namespace}', not in '${resource.namespace}'`,
          help: "pods only see objects of their own namespace",
        });
      } else if (other !== undefined && kind !== "ServiceAccount" && other.kind !== "ServiceAccount") {
        report({
          in: resource,
          at: path,
          message: `'${name}' is a ${other.kind}, but this refers to a ${kind}`,
        });
      }
    }
  },
});
