import { type Report, rule } from "../../engine/rule.ts";
import { type Fields, isFields, textOf } from "../../model/fields.ts";
import type { Arguments } from "../../model/supply.ts";
import { type JudgedArguments, judgedArguments, judgedCalls, placeOfArgument } from "../../scope/given-arguments.ts";

/** Where the outputs of a template come from, and no argument. */
const ofOutputs = ["path", "jsonPath", "parameter", "expression"] as const;

const isArgumentSource = ({ configMapKeyRef, event, supplied }: Fields): boolean =>
  isFields(configMapKeyRef) || textOf(event) !== undefined || isFields(supplied);

/** Whether something among arguments may come from two places, or from none that can be read. */
const maySay = ({ parameters, artifacts }: Arguments): boolean =>
  parameters.some(({ valueFrom }) => valueFrom !== undefined) || artifacts.some(({ fields }) => hasBoth(fields));

const hasBoth = ({ from, fromExpression }: Fields): boolean =>
  textOf(from) !== undefined && textOf(fromExpression) !== undefined;

const check = ({ parameters, artifacts }: JudgedArguments, report: Report): void => {
  for (const argument of parameters) {
    const { item, of, from } = argument;
    const { name, valueFrom } = item;
    if (valueFrom === undefined) continue;
    const wrong = ofOutputs.find((field) => textOf(valueFrom[field]) !== undefined);
    const place = placeOfArgument(argument, "valueFrom", ...(wrong === undefined ? [] : [wrong]));
    if (wrong !== undefined) {
      report({
        ...place,
        ...(from === undefined && { part: "key" as const }),
        message: `the argument '${name}' of ${of} takes its value from '${wrong}', which only outputs have`,
        help: "write value with a tag, such as '{{steps.a.outputs.result}}' or '{{=…}}'",
      });
    } else if (!isArgumentSource(valueFrom)) {
      report({
        ...place,
        message: `the valueFrom of the argument '${name}' of ${of} does not say where the value comes from`,
        help: "say configMapKeyRef, or give it a value",
      });
    }
  }
  for (const argument of artifacts) {
    const { item, of } = argument;
    const { name, fields } = item;
    if (!hasBoth(fields)) continue;
    report({
      ...placeOfArgument(argument, "fromExpression"),
      message: `the artifact '${name}' among the arguments of ${of} has both a from and a fromExpression`,
      help: "take one of them away",
    });
  }
};

/** arg-valuefrom-kind, arg-valuefrom-extra and arg-art-from-both of Argo's validator. */
export const argumentSource = rule({
  id: "argument-source",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["valueFrom", "fromExpression", "workflowTemplateRef"],
  title: "An argument takes its value from where none can come from",
  docs: `The \`valueFrom\` of an argument is a \`configMapKeyRef\`, an \`event\` or \`supplied\`; \`path\`, \`jsonPath\`, \`parameter\` and \`expression\` are for outputs. An artifact has a \`from\` or a \`fromExpression\`, not both.`,
  resource: (resource, report, { walk: { base } }) => {
    if (resource.kind === "WorkflowEventBinding") return;
    if (base === resource && !maySay(resource.arguments)) return;
    check(judgedArguments(resource, base), report);
  },
  visit: (visit, report) => {
    if (!visit.filled.calls.some((call) => maySay(call.arguments))) return;
    for (const given of judgedCalls(visit)) check(given, report);
  },
});
