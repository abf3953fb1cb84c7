import { rule } from "../../engine/rule.ts";
import { type Fields, fieldsOf, textOf } from "../../model/fields.ts";
import { defaultsOf, effectiveSpecOf, isRun } from "../../workspace/effective-spec.ts";

/** Argo makes no pod without a token when nothing says whose token its own container gets. */
export const executorAccount = rule({
  id: "executor-account",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["automountServiceAccountToken", "workflowTemplateRef"],
  title: "Argo's own container would have no token",
  docs: `With \`automountServiceAccountToken: false\` pods get no token of their service account. Argo's own container in them needs one, to report what became of the step: that of \`executor.serviceAccountName\`. Without it Argo makes no pod, and the step fails.`,
  visit: ({ root, template }, report, { workspace }) => {
    if (!template.makesPod || !isRun(root)) return;
    const effective = effectiveSpecOf(root, workspace);
    // The template's own fields win over those that are given for all.
    const levels: readonly Fields[] = [template.fields, ...defaultsOf(effective), ...effective.specs];
    const mounts = levels
      .map((fields) => fields.automountServiceAccountToken)
      .find((value) => typeof value === "boolean");
    if (mounts !== false) return;
    if (levels.some((fields) => textOf(fieldsOf(fields.executor).serviceAccountName) !== undefined)) return;
    const isOwn = template.fields.automountServiceAccountToken === false;
    report({
      at: isOwn ? [...template.path, "automountServiceAccountToken"] : template.path,
      message: `the pod of ${template.phrase} has no token for Argo's own container`,
      help: "add executor: { serviceAccountName: … } to the template or to the workflow",
    });
  },
});
