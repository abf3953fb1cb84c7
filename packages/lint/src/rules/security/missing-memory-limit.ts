import { rule } from "../../engine/rule.ts";
import { type Fields, fieldsOf } from "../../model/fields.ts";
import { defaultsOf, effectiveSpecOf, specField } from "../../workspace/effective-spec.ts";

const isLimited = (resources: unknown): boolean => {
  const { limits } = fieldsOf(resources);
  return fieldsOf(limits).memory !== undefined;
};

/** A patch may set a limit, and is not read any closer. */
const isPatched = (patch: unknown): boolean => typeof patch === "string" && patch.includes("limits");

/** Containers that may use all memory of their machine. */
export const missingMemoryLimit = rule({
  id: "missing-memory-limit",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  only: "strict",
  title: "A container has no memory limit",
  docs: `A container without a limit can use up the memory of its machine, and Kubernetes then ends other pods on it. A limit of memory can be set on the container, for the whole pod in \`podResources\`, or for all templates in \`templateDefaults\`. What the cluster sets by itself, with a LimitRange, is not known here. Limits of CPU only slow a container down, and are not asked for.`,
  resource: (resource, report, { workspace }) => {
    const effective = effectiveSpecOf(resource, workspace);
    if (isLimited(specField(effective, "podResources")) || isPatched(specField(effective, "podSpecPatch"))) return;
    const defaults = defaultsOf(effective);
    const isDefault = (of: (fields: Fields) => unknown): boolean => defaults.some((fields) => isLimited(of(fields)));
    for (const template of resource.everyTemplate) {
      const { podResources, podSpecPatch } = template.fields;
      if (isLimited(podResources) || isPatched(podSpecPatch) || isDefault((fields) => fields.podResources)) continue;
      for (const { kind, fields, path, phrase } of template.containers) {
        if (isLimited(fields.resources)) continue;
        if ((kind === "container" || kind === "script") && isDefault((one) => fieldsOf(one[kind]).resources)) continue;
        report({
          at: path,
          message: `${phrase} has no memory limit`,
          help: "add resources: { limits: { memory: … } }",
        });
      }
    }
  },
});
