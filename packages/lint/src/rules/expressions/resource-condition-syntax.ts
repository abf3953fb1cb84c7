import { replaceTags } from "@argotsx/expr";
import { rule } from "../../engine/rule.ts";
import { objectConditionFault } from "../../facts/object-condition.ts";
import { excerptOf } from "../../model/excerpt.ts";
import { textOf } from "../../model/fields.ts";

const fields = ["successCondition", "failureCondition"] as const;

export const resourceConditionSyntax = rule({
  id: "resource-condition-syntax",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  about: ["successCondition", "failureCondition"],
  title: "A condition on a Kubernetes object cannot be read",
  docs: `\`successCondition\` and \`failureCondition\` of a resource template are no expressions but selectors of labels, whose keys are paths into the object: \`status.succeeded > 3\`, \`status.phase in (Failed, Error)\`. A comma stands between conditions that must all hold. There are no quotes, no \`&&\`, \`||\`, \`>=\` or \`<=\`, and \`>\` and \`<\` compare whole numbers. Argo reads them when the object has been made, and the template fails then.`,
  template: (template, report) => {
    if (template.body !== "resource") return;
    for (const field of fields) {
      const condition = textOf(template.bodyFields[field]);
      if (condition === undefined) continue;
      // What a tag is filled in with is not known; a word stands for it.
      const isFilled = condition.includes("{{");
      const fault = objectConditionFault(replaceTags(condition, () => "1"));
      if (fault === undefined) continue;
      const isPart = !isFilled && fault.end > fault.start;
      report({
        at: [...template.path, "resource", field],
        ...(isPart && { excerpt: excerptOf(condition, fault) }),
        message: `in the ${field} of ${template.phrase}: ${fault.fault}`,
        ...(fault.advice !== undefined && { help: fault.advice }),
      });
    }
  },
});
