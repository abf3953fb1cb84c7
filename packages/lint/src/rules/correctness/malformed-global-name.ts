import { rule } from "../../engine/rule.ts";
import { holdsNameTag, parameterNameFault } from "../../facts/argo-names.ts";

/** out-globalname-invalid of Argo's validator. */
export const malformedGlobalName = rule({
  id: "malformed-global-name",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["globalName"],
  title: "The global name of an output holds characters that Argo does not take",
  docs: `The \`globalName\` of an output is what the whole workflow calls it: \`{{workflow.outputs.parameters.NAME}}\`. It holds letters, digits, \`-\` and \`_\`, or a tag without blanks in it.`,
  visit: ({ filled, template }, report) => {
    for (const [what, ports] of Object.entries({
      parameter: filled.outputs.parameters,
      artifact: filled.outputs.artifacts,
    })) {
      for (const { name, globalName, path } of ports) {
        const fault = globalName === undefined || holdsNameTag(globalName) ? undefined : parameterNameFault(globalName);
        if (fault === undefined) continue;
        report({
          at: [...path, "globalName"],
          message: `the global name '${globalName}' of the output ${what} '${name}' of ${template.phrase} ${fault}`,
        });
      }
    }
  },
});
