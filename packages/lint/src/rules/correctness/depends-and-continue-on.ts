import { rule } from "../../engine/rule.ts";
import { isFields } from "../../model/fields.ts";

/** dag-depends-and-continueon of Argo's validator. */
export const dependsAndContinueOn = rule({
  id: "depends-and-continue-on",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["continueOn"],
  title: "A task has 'continueOn' in a DAG that uses 'depends'",
  docs: `In a DAG in which any task has \`depends\`, each task says itself after which results of others it goes on: \`depends: a || a.Failed\`. \`continueOn\` is refused there.`,
  visit: ({ filled, template }, report) => {
    if (filled.body !== "dag" || filled.calls.every(({ depends }) => depends === undefined)) return;
    for (const task of filled.calls) {
      const { continueOn } = task.fields;
      if (!isFields(continueOn)) continue;
      const results = [continueOn.failed === true && "Failed", continueOn.error === true && "Errored"].filter(Boolean);
      const after = ["Succeeded", ...results].map((result) => `${task.name}.${result}`).join(" || ");
      report({
        at: [...task.path, "continueOn"],
        part: "key",
        message: `${task.phrase} of ${template.phrase} has 'continueOn', though the DAG has 'depends'`,
        help: `take it away, and let the tasks after it depend on: ${after}`,
      });
    }
  },
});
