import { rule } from "../../engine/rule.ts";
import { labelSelectorFaults } from "../../facts/label-selector.ts";
import { fieldsOf, isFields, listOf } from "../../model/fields.ts";

/** Whether the schema reports the expression itself, since it leaves out what it needs. */
const isIncomplete = (selector: unknown, [list, index]: readonly (string | number)[]): boolean => {
  if (list !== "matchExpressions" || typeof index !== "number") return false;
  const { key, operator } = fieldsOf(listOf(fieldsOf(selector).matchExpressions)[index]);
  return typeof key !== "string" || typeof operator !== "string";
};

/** podgc-selector of Argo's validator. */
export const podGcSelector = rule({
  id: "pod-gc-selector",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["podGC"],
  title: "The labels by which pods are chosen for removal are no selector",
  docs: `\`podGC.labelSelector\` is a selector of Kubernetes: \`matchLabels\` with keys and values of labels, and \`matchExpressions\` with the operators \`In\` and \`NotIn\`, which need values, and \`Exists\` and \`DoesNotExist\`, which take none. Tags are not filled in.`,
  resource: ({ spec, specPath, phrase, kind }, report) => {
    const { labelSelector } = fieldsOf(spec.podGC);
    if (kind === "WorkflowEventBinding" || !isFields(labelSelector)) return;
    for (const { path, fault } of labelSelectorFaults(labelSelector)) {
      if (isIncomplete(labelSelector, path)) continue;
      report({
        at: [...specPath, "podGC", "labelSelector", ...path],
        message: `in the labelSelector of the podGC of ${phrase} ${fault}`,
      });
    }
  },
});
