import { holding, rule } from "../../engine/rule.ts";
import { argumentLimit, saidSize, utf8Size } from "../../facts/size.ts";
import type { Parameter } from "../../model/ports.ts";

/** Values that are copied into the status of every node that gets them. */
export const largeParameter = rule({
  id: "large-parameter",
  origin: "argotsx",
  category: "limits",
  severity: "warning",
  about: [holding.muchText],
  title: "The value of a parameter is very long",
  docs: `A parameter is stored again with every step that gets it, in a workflow that may have 1 MiB in all, and a program cannot be handed more than 128 KiB as an argument or a variable. What is that long belongs into an artifact, for which \`raw\` data may stand in the manifest.`,
  resource: (resource, report) => {
    const judge = (parameters: readonly Parameter[]) => {
      for (const { name, path, value, default: standard } of parameters) {
        for (const [field, text] of [
          ["value", value],
          ["default", standard],
        ] as const) {
          if (text === undefined || text.length * 3 <= argumentLimit) continue;
          const size = utf8Size(text);
          if (size <= argumentLimit) continue;
          report({
            at: [...path, field],
            message: `the ${field} of parameter '${name}' has ${saidSize(size)}, which no program can be handed as an argument`,
            help: "make it an artifact with 'raw' data",
          });
        }
      }
    };
    judge(resource.arguments.parameters);
    for (const template of resource.everyTemplate) {
      judge(template.inputs.parameters);
      judge(template.outputs.parameters);
      for (const call of template.calls) judge(call.arguments.parameters);
    }
  },
});
