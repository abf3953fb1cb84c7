import { rule } from "../../engine/rule.ts";
import { fieldsOf } from "../../model/fields.ts";

/** cron-starting-deadline of Argo's validator. */
export const negativeDeadline = rule({
  id: "negative-deadline",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["startingDeadlineSeconds"],
  title: "A CronWorkflow may start before its time",
  docs: `\`startingDeadlineSeconds\` says how late a run may still start that was missed while the controller was away. It is 0 or more.`,
  resource: ({ kind, fields, phrase }, report) => {
    const { startingDeadlineSeconds: seconds } = fieldsOf(fields.spec);
    if (kind !== "CronWorkflow" || typeof seconds !== "number" || seconds >= 0) return;
    report({
      at: ["spec", "startingDeadlineSeconds"],
      message: `the startingDeadlineSeconds of ${phrase} are ${seconds}, but may not be negative`,
    });
  },
});
