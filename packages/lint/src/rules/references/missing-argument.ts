import { closest } from "@argotsx/diagnostic";
import { valueAt } from "@argotsx/schema";
import type { Profile } from "../../engine/profile.ts";
import { type Context, type Report, rule } from "../../engine/rule.ts";
import { byName } from "../../model/by-name.ts";
import type { Call } from "../../model/call.ts";
import { fieldsOf } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";
import { type Unsupplied, unsupplied } from "../../model/supply.ts";
import type { Template } from "../../model/template.ts";
import { callsOf } from "../../scope/calls-of.ts";
import { mergedArguments } from "../../scope/globals.ts";
import { hasUnreadOfParameter } from "../../scope/unread-fields.ts";
import { insteadOf } from "./given-instead.ts";
import { isUnreadOfWorkflow, unreadArguments } from "./unread-ports.ts";

const values = ["value", "valueFrom"];
const standards = [...values, "default"];

/** Whether an input has a value or a default of its own that is not read, which is told where it is. */
const isInputUnread = ({ what, input }: Unsupplied, template: Template, from: Resource, profile: Profile): boolean =>
  what === "parameter" &&
  template.owner === from &&
  hasUnreadOfParameter(template.owner, input.path, standards, profile);

const checkEntrypoint = (
  { root, base }: { readonly root: Resource; readonly base: Resource },
  entrypoint: Template,
  { workspace, profile }: Context,
  report: Report,
): void => {
  const given = mergedArguments(root, base);
  const missing = unsupplied(entrypoint.inputs, given);
  if (missing.length === 0) return;
  const [parameter, own] = [byName(given.parameters), new Set(root.arguments.parameters)];
  const instead = insteadOf(missing, root.arguments, entrypoint, workspace);
  for (const one of missing) {
    const { what, input } = one;
    if (isUnreadOfWorkflow(input.name, root, base, `${what}s`)) continue;
    const argument = what === "parameter" && parameter(input.name);
    // That it has no value is reported of the argument itself.
    if (argument && root.kind === "CronWorkflow" && argument.valueFrom === undefined) continue;
    const isOwn = argument && own.has(argument);
    if (argument) {
      if (hasUnreadOfParameter(isOwn ? root : base, argument.path, values, profile)) continue;
    } else if (isInputUnread(one, entrypoint, root, profile)) continue;
    const other = argument ? undefined : instead(one);
    const renamed = other?.isGuess === false && other.name !== input.name ? other : undefined;
    report({
      at: isOwn
        ? argument.path
        : [...root.specPath, root.entrypoint === undefined ? "workflowTemplateRef" : "entrypoint"],
      message: argument
        ? `the argument '${input.name}' of ${root.phrase} has no value, and the entrypoint '${entrypoint.name}' needs one`
        : `${root.phrase} has no argument for the ${what} '${input.name}', which the entrypoint '${entrypoint.name}' needs`,
      help: argument
        ? "give the argument a value; where it is named, a default of the input does not count"
        : renamed !== undefined
          ? `did you mean it by the ${what} '${renamed.name}'? Call that '${input.name}', or add one to spec.arguments`
          : what === "parameter"
            ? `add it to spec.arguments: { name: ${input.name}, value: … }, or give the input a default`
            : `add it to spec.arguments with a location, or give the input one, or make it optional`,
      related: [{ in: entrypoint.owner, at: input.path, message: "the input is declared here" }],
      ...(renamed !== undefined && { meant: { in: root, at: renamed.path } }),
    });
  }
};

/** Whether a call has its arguments in a field that there is not, which Argo refuses as such; below a step it does not look. */
const hasOtherArguments = ({ path, template }: Call): boolean => {
  const fields = fieldsOf(valueAt(template.owner.fields, path));
  if (fields.arguments !== undefined || path.includes("inline")) return false;
  return Object.keys(fields).some((key) => key === "inputs" || closest(key, ["arguments"]) !== undefined);
};

/** input-param-not-supplied and input-art-not-supplied of Argo's validator, for steps, tasks and the entrypoint. */
export const missingArgument = rule({
  id: "missing-argument",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["steps", "dag", "inputs", "workflowTemplateRef"],
  title: "A call does not hand over an input that has no default",
  docs: `Every input parameter without a \`default\` or a \`value\` of its own, and every input artifact that is neither optional nor has a location, must be among the arguments of each step and task that calls the template.

The entrypoint of a Workflow or a CronWorkflow takes its inputs from the arguments of the workflow. A parameter that is only named there, without a value, takes away the input's default: leave it out, or give it a value. A WorkflowTemplate may leave values to whoever submits it.`,
  resource: (resource, report, context) => {
    const { base } = context.walk;
    if (base === undefined || (resource.kind !== "Workflow" && resource.kind !== "CronWorkflow")) return;
    const name = resource.entrypoint ?? base.entrypoint;
    const entrypoint = name === undefined ? undefined : base.template(name);
    if (entrypoint !== undefined) checkEntrypoint({ root: resource, base }, entrypoint, context, report);
  },
  visit: (visit, report, { workspace, profile }) => {
    const { template: caller, targets } = visit;
    if (targets.size === 0) return;
    for (const { call, written } of callsOf(visit)) {
      const target = targets.get(written);
      if (target?.kind !== "template") continue;
      const { template } = target;
      const missing = unsupplied(template.inputs, call.arguments);
      if (missing.length === 0 || hasOtherArguments(written)) continue;
      const parameter = byName(call.arguments.parameters);
      const instead = insteadOf(missing, call.arguments, template, workspace);
      for (const one of missing) {
        const { what, input } = one;
        if (unreadArguments(written, `${what}s`, profile).has(input.name)) continue;
        const argument = what === "parameter" && parameter(input.name);
        // That it has no value is reported of the argument itself.
        if (argument && argument.valueFrom === undefined) continue;
        if (!argument && isInputUnread(one, template, caller.owner, profile)) continue;
        const who = `${written.phrase} of ${caller.phrase}`;
        const other = argument ? undefined : instead(one);
        if (other !== undefined) {
          const { said, help, path } = other;
          const related = [{ in: template.owner, at: input.path, message: "the input is declared here" }];
          const meant = { in: caller.owner, at: path };
          report({ at: [...path, "name"], message: `${who} ${said}`, help, related, meant });
          continue;
        }
        report({
          at: argument ? argument.path : call.path,
          message: `${who} does not give the ${what} '${input.name}', which ${template.phrase} needs`,
          help:
            what === "parameter"
              ? `add it to the arguments: { name: ${input.name}, value: … }, or give the input a default`
              : `add it to the arguments: { name: ${input.name}, from: … }, or make the input optional`,
          related: [{ in: template.owner, at: input.path, message: "the input is declared here" }],
        });
      }
    }
  },
});
