import { rule } from "../../engine/rule.ts";
import { defaultsOf, effectiveSpecOf, isRun, specField } from "../../workspace/effective-spec.ts";

/** Pods that get the token of their account, whether they ask the API server for something or not. */
export const automountedToken = rule({
  id: "automounted-token",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  only: "strict",
  title: "Pods get a token for the API server",
  docs: `Kubernetes mounts the token of the service account into every container, and whoever gets code into one can use it. With \`automountServiceAccountToken: false\` only Argo's own container has one, that of \`executor.serviceAccountName\`, which must be set then. A template whose program does talk to the API server sets the field to \`true\` for itself.`,
  resource: (resource, report, { workspace }) => {
    if (!isRun(resource)) return;
    const effective = effectiveSpecOf(resource, workspace);
    if (!effective.isComplete || specField(effective, "automountServiceAccountToken") !== undefined) return;
    if (defaultsOf(effective).some((fields) => fields.automountServiceAccountToken !== undefined)) return;
    const pods = resource.everyTemplate.filter(({ makesPod }) => makesPod);
    const asked = pods.filter(({ fields }) => fields.automountServiceAccountToken === undefined);
    if (asked.length === 0) return;
    report({
      at: resource.specPath,
      part: "key",
      message: `the pods of ${resource.phrase} get the token of their service account`,
      help: "add automountServiceAccountToken: false, and executor: { serviceAccountName: … } for Argo itself",
    });
  },
});
