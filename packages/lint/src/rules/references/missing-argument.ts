import { rule } from "../../engine/rule.ts";
import { fieldsOf, isFields } from "../../model/fields.ts";
import type { Parameter, Ports } from "../../model/ports.ts";

/** Whether an input has a value without any argument: a default, a value of its own, or a key of a ConfigMap. */
const hasOwnValue = ({ value, default: standard, valueFrom }: Parameter): boolean =>
  value !== undefined || standard !== undefined || isFields(valueFrom?.configMapKeyRef);

/** Whether a call supplies an input. An argument that is only named takes away the input's default. */
export const isSupplied = (input: Parameter, given: Ports): boolean => {
  const argument = given.parameters.find(({ name }) => name === input.name);
  if (argument === undefined) return hasOwnValue(input);
  return argument.value !== undefined || isFields(fieldsOf(argument.valueFrom).configMapKeyRef);
};

/** input-param-not-supplied of Argo's validator, for steps and tasks. */
export const missingArgument = rule({
  id: "missing-argument",
  origin: "argo",
  category: "references",
  severity: "error",
  title: "A call does not hand over an input that has no default",
  docs: `Every input parameter without a \`default\` or a \`value\` of its own, and every input artifact that is neither optional nor has a location, must be among the arguments of each step and task that calls the template.`,
  visit: ({ targets, template: caller }, report) => {
    for (const [call, target] of targets) {
      if (target.kind !== "template") continue;
      const { template } = target;
      for (const input of template.inputs.parameters) {
        if (input.name === "" || isSupplied(input, call.arguments)) continue;
        report({
          at: call.path,
          message: `${call.phrase} of ${caller.phrase} does not give the parameter '${input.name}', which ${template.phrase} needs`,
          help: `add it to the arguments: { name: ${input.name}, value: … }, or give the input a default`,
          related: [{ in: template.owner, at: input.path, message: "the input is declared here" }],
        });
      }
    }
  },
});
