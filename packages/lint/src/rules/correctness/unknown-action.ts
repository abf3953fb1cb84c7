import { rule } from "../../engine/rule.ts";
import { textOf } from "../../model/fields.ts";
import { placeholder } from "../../scope/scope.ts";

const actions = ["get", "create", "apply", "delete", "replace", "patch"];

/** resource-action of Argo's validator, as far as the schema does not refuse the action as it is written. */
export const unknownAction = rule({
  id: "unknown-action",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["resource"],
  title: "The action of a resource template is filled in and then none that Argo knows",
  docs: `A resource template does one of ${actions.map((action) => `\`${action}\``).join(", ")}. A tag in \`action\` is filled in first; where its value is only known when the workflow runs, Argo waits until then, if the tag stands at the beginning.`,
  visit: ({ filled, template }, report) => {
    const action = filled.body === "resource" ? textOf(filled.bodyFields.action) : undefined;
    const written = textOf(template.bodyFields.action);
    if (action === undefined || written?.includes("{{") !== true) return;
    if (actions.includes(action) || action.startsWith(placeholder)) return;
    report({
      at: [...filled.path, "resource", "action"],
      message: `the action '${written}' of ${template.phrase} is filled in and then none of ${actions.join(", ")}`,
    });
  },
});
