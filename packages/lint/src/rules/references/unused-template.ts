import { rule } from "../../engine/rule.ts";
import { eachText } from "../../model/each-text.ts";
import { fieldsOf, isFields, isNoList, isThere, listOf } from "../../model/fields.ts";
import { hookCallsOf } from "../../model/hook-call.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";
import { entryOf, handlersOf, reachedFrom } from "../../scope/reached.ts";
import { isTargetUnread } from "../../scope/unread-fields.ts";
import type { Walk } from "../../scope/walk.ts";
import { misshapen, wordsOf } from "./unread-names.ts";

/** Whether a step, task or hook calls a template whose name is made while the workflow runs. */
const callsByTag = ({ visits }: Walk): boolean => {
  for (const { template, targets } of visits) {
    for (const call of template.calls) {
      if (targets.get(call)?.kind === "dynamic" || call.templateName?.includes("{{") === true) return true;
      if (hookCallsOf(call).some((hook) => hook.template?.includes("{{") === true)) return true;
    }
  }
  return false;
};

/** Whether the entrypoint leads to all templates by steps and tasks alone. What is called comes behind what calls it. */
const areCalled = ({ templates }: Resource, entry: readonly Template[], { visits }: Walk): boolean => {
  const called = new Set(entry);
  for (const { template, targets } of visits) {
    if (!called.has(template)) continue;
    for (const target of targets.values()) if (target.kind === "template") called.add(target.template);
  }
  return templates.every((template) => called.has(template));
};

const isNoCollection = (value: unknown): boolean => isThere(value) && typeof value !== "object";

/** Whether it cannot be seen what a template was to call, since there is neither a map nor a list. */
const mayCallAny = ({ fields: { steps, dag } }: Template): boolean =>
  [steps, dag, fieldsOf(dag).tasks].some(isNoCollection);

/**
 * Steps and tasks whose calls are not looked at, which is reported otherwise: those that are not in their lists, those beside
 * something else that the template runs, and those that do not say what they call where it is read.
 */
const looseCalls = ({ body, calls, fields: { steps, dag } }: Template): readonly unknown[] => [
  ...(isNoList(steps) || body !== "steps" ? [steps] : listOf(steps).flatMap(misshapen)),
  ...(isFields(dag) && body === "dag" ? misshapen(dag.tasks) : [dag]),
  ...calls.filter((call) => call.templateName === undefined && isTargetUnread(call)).map(({ fields }) => fields),
];

/** The templates of a resource that such steps and tasks name; all where the name is made while the workflow runs. */
const looselyCalled = ({ templates }: Resource): readonly Template[] => {
  const words = new Set<string>();
  let isAny = false;
  eachText(templates.flatMap(looseCalls), [], "", (text, at) => {
    isAny ||= text.includes("{{") && at().at(-1) === "template";
    for (const word of wordsOf(text)) words.add(word);
  });
  return isAny ? templates : words.size === 0 ? [] : templates.filter(({ name }) => words.has(name));
};

/** Templates of a workflow that nothing leads to. */
export const unusedTemplate = rule({
  id: "unused-template",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  isConsequence: true,
  title: "A template of a workflow is never called",
  docs: `Neither the entrypoint, the exit handler or a hook leads to the template, so it never runs. Mostly a step that called it is gone, or calls another one by mistake.

Templates of a WorkflowTemplate are there for others to call, and are not reported.`,
  resource: (resource, report, { walk, workspace }) => {
    if (resource.kind !== "Workflow" && resource.kind !== "CronWorkflow") return;
    const entry = entryOf(walk);
    if (walk.base !== resource || entry.length === 0) return;
    if (areCalled(resource, entry, walk) || callsByTag(walk)) return;
    if (resource.templates.some(mayCallAny)) return;
    const reached = reachedFrom(
      [...entry, ...handlersOf(walk, workspace), ...looselyCalled(resource)],
      walk,
      workspace,
    );
    for (const template of resource.templates) {
      // The second of two templates of one name is another mistake.
      if (template.name === "" || reached.has(template) || resource.template(template.name) !== template) continue;
      report({
        at: [...template.path, "name"],
        message: `${template.phrase} of ${resource.phrase} is never called`,
        help: "call it, or take it away",
      });
    }
  },
});
