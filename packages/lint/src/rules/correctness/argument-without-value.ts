import type { Profile } from "../../engine/profile.ts";
import { type Report, rule } from "../../engine/rule.ts";
import { hasLocation } from "../../model/artifact-location.ts";
import { type Fields, textOf } from "../../model/fields.ts";
import type { Parameter } from "../../model/ports.ts";
import type { Arguments } from "../../model/supply.ts";
import {
  type Argument,
  type JudgedArguments,
  judgedArguments,
  judgedCalls,
  placeOfArgument,
} from "../../scope/given-arguments.ts";
import { hasUnreadOfParameter } from "../../scope/unread-fields.ts";

/** Whether something among arguments lacks a value or a place: rarely, and whose it is need not be known otherwise. */
const mayLack = ({ parameters, artifacts }: Arguments): boolean =>
  parameters.some(isWithoutValue) || artifacts.some(({ fields }) => isNowhere(fields));

const isWithoutValue = ({ name, value, valueFrom }: Parameter): boolean =>
  name !== "" && value === undefined && valueFrom === undefined;

const isNowhere = (artifact: Fields): boolean => textOf(artifact.from) === undefined && !hasLocation(artifact);

const isValueUnread = ({ item, in: owner, from }: Argument<Parameter>, profile: Profile): boolean =>
  hasUnreadOfParameter(from ?? owner, item.path, ["value", "valueFrom"], profile);

const check = ({ parameters, artifacts, mayBeEmpty }: JudgedArguments, report: Report, profile: Profile): void => {
  for (const argument of mayBeEmpty ? [] : parameters) {
    const { item, of } = argument;
    if (!isWithoutValue(item) || isValueUnread(argument, profile)) continue;
    report({
      ...placeOfArgument(argument),
      message: `the argument '${item.name}' of ${of} has no value`,
      help:
        item.default === undefined
          ? "give it a value, or take it away if the input has a default"
          : "write value instead of default: only inputs have defaults",
    });
  }
  for (const argument of artifacts) {
    const { item, of } = argument;
    const { name, fields } = item;
    if (name === "" || !isNowhere(fields)) continue;
    report({
      ...placeOfArgument(argument),
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
  resource: (resource, report, { walk: { base }, profile }) => {
    if (resource.kind === "WorkflowEventBinding") return;
    if (base === resource && !mayLack(resource.arguments)) return;
    check(judgedArguments(resource, base), report, profile);
  },
  visit: (visit, report, { profile }) => {
    if (!visit.filled.calls.some((call) => mayLack(call.arguments))) return;
    for (const given of judgedCalls(visit)) check(given, report, profile);
  },
});
