import { type Report, rule } from "../../engine/rule.ts";
import { type JudgedArguments, judgedArguments, judgedCalls, placeOfArgument } from "../../scope/given-arguments.ts";
import { placeholder } from "../../scope/scope.ts";

const shown = (text: string): string => `'${text.length > 60 ? `${text.slice(0, 57)}…` : text}'`;

const check = ({ parameters, mayBeEmpty }: JudgedArguments, isOfCall: boolean, report: Report): void => {
  for (const argument of parameters) {
    const { item, of } = argument;
    const { name, value, valueFrom, enum: allowed } = item;
    if (allowed === undefined) continue;
    const who = `the argument '${name}' of ${of}`;
    if (allowed.length === 0) {
      // An empty list gets lost when Argo fills in the tags of a step or task.
      if (!isOfCall) {
        report({
          ...placeOfArgument(argument, "enum"),
          message: `the enum of ${who} is empty`,
          help: "list the values that are allowed",
        });
      }
    } else if (value === undefined) {
      if (mayBeEmpty || valueFrom === undefined) continue;
      report({
        ...placeOfArgument(argument),
        message: `${who} has an enum, so it needs a value`,
        help: "give it a value of the enum",
      });
    } else if (!allowed.includes(value)) {
      const help = `one of ${allowed.slice(0, 10).map(shown).join(", ")}${allowed.length > 10 ? ", …" : ""}`;
      const message = value.includes(placeholder)
        ? `the value of ${who} is only known when the workflow runs, so it cannot be in its enum`
        : `the value ${shown(value)} of ${who} is not in its enum`;
      report({ ...placeOfArgument(argument, "value"), message, help });
    }
  }
};

/** arg-enum-empty, arg-enum-no-value and arg-enum-mismatch of Argo's validator. */
export const valueOutsideEnum = rule({
  id: "value-outside-enum",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["enum", "workflowTemplateRef"],
  title: "An argument's value is not in the argument's own enum",
  docs: `Where an argument has an \`enum\`, Argo wants its \`value\` to be one of the texts that are listed, letter by letter. Tags in the arguments of a workflow are not filled in before.

The values that an input of a template lists are another matter: Argo compares them with nothing, see [argument-outside-enum](argument-outside-enum.md).`,
  resource: (resource, report, { walk: { base } }) => {
    if (resource.kind !== "WorkflowEventBinding") check(judgedArguments(resource, base), false, report);
  },
  visit: (visit, report) => {
    for (const given of judgedCalls(visit)) check(given, true, report);
  },
});
