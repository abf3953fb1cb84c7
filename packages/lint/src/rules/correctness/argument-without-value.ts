import { type Report, rule } from "../../engine/rule.ts";
import { hasLocation } from "../../model/artifact-location.ts";
import { textOf } from "../../model/fields.ts";
import { type JudgedArguments, judgedArguments, judgedCalls } from "../../scope/given-arguments.ts";

const check = ({ parameters, artifacts, mayBeEmpty }: JudgedArguments, report: Report): void => {
  for (const { item, of, ...place } of mayBeEmpty ? [] : parameters) {
    if (item.name === "" || item.value !== undefined || item.valueFrom !== undefined) continue;
    report({
      ...place,
      message: `the argument '${item.name}' of ${of} has no value`,
      help:
        item.default === undefined
          ? "give it a value, or take it away if the input has a default"
          : "write value instead of default: only inputs have defaults",
    });
  }
  for (const { item, of, ...place } of artifacts) {
    const { name, fields } = item;
    if (name === "" || textOf(fields.from) !== undefined || hasLocation(fields)) continue;
    report({
      ...place,
      message: `the artifact '${name}' among the arguments of ${of} does not say where it comes from`,
      help:
        textOf(fields.fromExpression) === undefined
          ? "give it a 'from', or a location such as s3 with its key"
          : "Argo takes no fromExpression alone among arguments: say 'from', or a location",
    });
  }
};

/** arg-value-required and arg-art-location of Argo's validator. */
export const argumentWithoutValue = rule({
  id: "argument-without-value",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["arguments", "workflowTemplateRef"],
  isConsequence: true,
  title: "An argument has no value",
  docs: `An argument of a step or task, and one of a CronWorkflow, has a \`value\` or a \`valueFrom\`. Those of a Workflow or a WorkflowTemplate may go without: whoever submits it gives the value.

An artifact among arguments has a \`from\` or a location with its key. Argo does not count a \`fromExpression\` here, nor \`optional\`.`,
  resource: (resource, report, { walk: { base } }) => {
    if (resource.kind !== "WorkflowEventBinding") check(judgedArguments(resource, base), report);
  },
  visit: (visit, report) => {
    for (const given of judgedCalls(visit)) check(given, report);
  },
});
