import { type Target, valueAt } from "@argotsx/schema";
import { type Context, isSince, type Report, rule } from "../../engine/rule.ts";
import { parameterNameFault, templateNameFault } from "../../facts/argo-names.ts";
import { fieldsOf } from "../../model/fields.ts";
import { listsOfInputs, listsOfResource, type NamedList } from "../../model/named-lists.ts";
import type { Resource } from "../../model/resource.ts";
import { placeholder } from "../../scope/known.ts";

/** Whether the schema refuses a name as it is written, so that nothing is left to say. */
const isSaid = ({ what, form }: NamedList, written: unknown): boolean => {
  if (typeof written !== "string") return true;
  if (form === "template") return what !== "container" && !/^[a-zA-Z0-9][-a-zA-Z0-9]*$/.test(written);
  return what.endsWith("artifact") ? !/^[-a-zA-Z0-9_{}.]+$/.test(written) : !/^[-a-zA-Z0-9_]+$/.test(written);
};

/** Since 4.1, Argo lets steps have names of which a part is only known when the workflow runs. */
const judged = (name: string, { what }: NamedList, target: Target): string =>
  what === "step" && name.includes(placeholder) && isSince(target, "4.1") ? name.replace(placeholders, "x") : name;

const placeholders = new RegExp(`${placeholder}\\d+`, "g");

const check = (list: NamedList, owner: Resource, report: Report, { target }: Context): void => {
  const faultOf = list.form === "template" ? templateNameFault : parameterNameFault;
  for (const item of list.items) {
    const { name } = item;
    const fault = faultOf(judged(name, list, target));
    if (fault === undefined) continue;
    const { path } = item;
    const at = [...path, "name"];
    const written = valueAt(owner.fields, at);
    // The schema of a step wants no name.
    if (list.what === "step" && (written === undefined || written === null)) {
      // Of one that says anything else, missing-name tells it.
      if (Object.keys(fieldsOf(valueAt(owner.fields, path))).length > 0) continue;
      report({ at: path, message: `a step of ${list.of()} has no name`, help: "give it one: name: …" });
      continue;
    }
    if (typeof written !== "string" || (isSaid(list, written) && !written.includes("{{"))) continue;
    const isFilledIn = written !== name;
    report({
      at,
      message: `the name '${written}' of ${/^[aio]/.test(list.what) ? "an" : "a"} ${list.what} of ${list.of()} ${isFilledIn ? "is filled in and then " : ""}${fault}`,
    });
  }
};

/**
 * spec-template-name-invalid, input-param-name-invalid, input-art-name-invalid, arg-param-name-invalid,
 * arg-art-name-invalid, step-name-invalid, dag-task-name, cset-name-invalid, out-param-name-invalid and
 * out-art-name-invalid of Argo's validator, as far as the schema does not refuse the name as it is written.
 */
export const malformedName = rule({
  id: "malformed-name",
  origin: "argo",
  category: "correctness",
  severity: "error",
  title: "A name holds characters that Argo does not take, is too long or is missing",
  docs: `Names of templates, steps, tasks and containers hold letters, digits and \`-\`, begin with a letter or a digit, and have 128 characters at most. Names of parameters and artifacts hold letters, digits, \`-\` and \`_\`.

Argo judges names when the tags in them are filled in, and only what is known before the workflow runs can be: the values of the workflow's parameters, and in the entrypoint those of its inputs. In the names of steps Argo 4.1 takes what is only known later for a letter. Cluster and schema refuse tags in most names in any case.`,
  resource: (resource, report, context) => {
    if (resource.kind === "WorkflowEventBinding") return;
    for (const list of listsOfResource(resource)) check(list, resource, report, context);
  },
  template: (template, report, context) => {
    for (const list of listsOfInputs(template)) check(list, template.owner, report, context);
  },
  visit: ({ filled }, report, context) => {
    for (const list of filled.lists) check(list, filled.owner, report, context);
  },
});
