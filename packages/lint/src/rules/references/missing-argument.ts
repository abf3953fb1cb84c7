import { closest } from "@argotsx/diagnostic";
import { type Path, valueAt } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { byName } from "../../model/by-name.ts";
import type { Call } from "../../model/call.ts";
import { fieldsOf } from "../../model/fields.ts";
import type { Ports } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";
import { type Unsupplied, unsupplied } from "../../model/supply.ts";
import type { Template } from "../../model/template.ts";
import { mergedArguments } from "../../scope/globals.ts";
import { callsOf } from "../../scope/walk.ts";
import type { Workspace } from "../../workspace/workspace.ts";

const checkEntrypoint = (root: Resource, base: Resource, entrypoint: Template, report: Report): void => {
  const given = mergedArguments(root, base);
  const [parameter, own] = [byName(given.parameters), new Set(root.arguments.parameters)];
  for (const { what, input } of unsupplied(entrypoint.inputs, given)) {
    const argument = what === "parameter" && parameter(input.name);
    // That it has no value is reported of the argument itself.
    if (argument && root.kind === "CronWorkflow" && argument.valueFrom === undefined) continue;
    const isOwn = argument && own.has(argument);
    report({
      at: isOwn
        ? argument.path
        : [...root.specPath, root.entrypoint === undefined ? "workflowTemplateRef" : "entrypoint"],
      message: argument
        ? `the argument '${input.name}' of ${root.phrase} has no value, and the entrypoint '${entrypoint.name}' needs one`
        : `${root.phrase} has no argument for the ${what} '${input.name}', which the entrypoint '${entrypoint.name}' needs`,
      help: argument
        ? "give the argument a value; where it is named, a default of the input does not count"
        : what === "parameter"
          ? `add it to spec.arguments: { name: ${input.name}, value: … }, or give the input a default`
          : `add it to spec.arguments with a location, or give the input one, or make it optional`,
      related: [{ in: entrypoint.owner, at: input.path, message: "the input is declared here" }],
    });
  }
};

/** What a call hands over in the place of an input. */
interface Instead {
  readonly said: string;
  readonly help: string;
  readonly path: Path;
}

const kinds = {
  parameter: { own: "parameters", others: "artifacts", a: "a parameter" },
  artifact: { own: "artifacts", others: "parameters", a: "an artifact" },
} as const;

/** Finds what is handed over in the place of inputs: under another name, or among the artifacts what is a parameter. */
const insteadOf = (
  missing: readonly Unsupplied[],
  given: Ports,
  { inputs, phrase }: Template,
  { spelling }: Workspace,
): ((one: Unsupplied) => Instead | undefined) => {
  const spareOf = (kind: "parameters" | "artifacts") => {
    const taken = new Set(inputs[kind].map(({ name }) => name));
    const spare = given[kind].filter(({ name }) => name !== "" && !taken.has(name));
    return new Map(spare.map((one) => [one.name, one.path]));
  };
  const spare = { parameters: spareOf("parameters"), artifacts: spareOf("artifacts") };
  return ({ what, input: { name } }) => {
    const { own, others, a } = kinds[what];
    const misplaced = spare[others].get(name);
    if (misplaced !== undefined) {
      const said = `gives '${name}' as ${kinds[what === "parameter" ? "artifact" : "parameter"].a}, and ${phrase} takes it as ${a}`;
      return { said, help: `hand it over among the ${own}`, path: misplaced };
    }
    if (spare[own].size === 0) return undefined;
    const near = spelling.closest(name, () => [...spare[own].keys()]);
    const path = near === undefined ? undefined : spare[own].get(near);
    const names = () => missing.flatMap((one) => (one.what === what ? one.input.name : []));
    if (near === undefined || path === undefined || spelling.closest(near, names) !== name) return undefined;
    const said = `gives the ${what} '${near}', which ${phrase} does not take, and not '${name}', which it needs`;
    return { said, help: `did you mean '${name}'?`, path };
  };
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
  resource: (resource, report, { walk: { base } }) => {
    if (base === undefined || (resource.kind !== "Workflow" && resource.kind !== "CronWorkflow")) return;
    const name = resource.entrypoint ?? base.entrypoint;
    const entrypoint = name === undefined ? undefined : base.template(name);
    if (entrypoint !== undefined) checkEntrypoint(resource, base, entrypoint, report);
  },
  visit: (visit, report, { workspace }) => {
    const { template: caller, targets } = visit;
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
        const argument = what === "parameter" && parameter(input.name);
        // That it has no value is reported of the argument itself.
        if (argument && argument.valueFrom === undefined) continue;
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
