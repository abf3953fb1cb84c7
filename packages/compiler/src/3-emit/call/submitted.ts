import type { Spec } from "@argotsx/authoring/tree";
import type { Frame } from "../../frame.ts";
import { frameLabel } from "../../label.ts";
import type { Emitter } from "../emitter.ts";
import type { Fields } from "../values.ts";

type ParamSpec = Extract<Spec, { readonly kind: "param" }>;

/** A parameter of the workflow and nothing else, as it stands or read as what it is. */
const forms = [
  /^\{\{workflow\.parameters\.([\w-]+)\}\}$/,
  /^\{\{=(?:asFloat\(|fromJSON\()?workflow\.parameters(?:\.(\w+)|\['([\w-]+)'\])(?:\)| == 'true')?\}\}$/,
];

/**
 * Whether an argument of what a workflow runs is the workflow's own parameter of the same name. The arguments of a workflow
 * are those of its entrypoint, so this says that the value is given where the workflow is submitted.
 */
const isSubmitted = ({ name, value }: Fields): boolean =>
  typeof value === "string" && forms.some((form) => form.exec(value)?.slice(1).includes(String(name)));

/** Whether a resource of a kind may have arguments without values, since a workflow is yet to be made of it. */
const isTemplate = ({ kind }: Frame): boolean => kind === "WorkflowTemplate" || kind === "ClusterWorkflowTemplate";

/**
 * The parameters that a call gives to a workflow, without those that are given at submission and that the workflow declares
 * itself, or that a workflow template declares where it lives. Reports those that a workflow needs a value of.
 */
export const withoutSubmitted = (
  parameters: readonly Fields[],
  declared: ReadonlySet<unknown>,
  { entry, resource, emitter }: { readonly entry: Frame; readonly resource: Frame; readonly emitter: Emitter },
): readonly Fields[] => {
  const template = entry.call?.template;
  return parameters.flatMap((parameter) => {
    if (!isSubmitted(parameter)) return [parameter];
    if (declared.has(parameter.name) || template?.home !== undefined) return [];
    const name = String(parameter.name);
    if (isTemplate(resource)) {
      const made: Fields = { name };
      emitter.origins.add(made, entry, () => [name]);
      return [made];
    }
    const missing = { call: `<${frameLabel(entry)}>`, input: name, template: template?.name ?? "" };
    const value = `{ parameters: { ${key(name)}: "…" } }`;
    const where = resource.kind === "CronWorkflow" ? `workflowSpec={{ arguments: ${value} }}` : `arguments={${value}}`;
    const help = `give <${frameLabel(resource)}> a value, ${where}, which a submission may replace`;
    emitter.report("missing-argument", entry, [name], missing, { help });
    return [];
  });
};

const key = (name: string): string => (/^\w+$/.test(name) ? name : JSON.stringify(name));

/** How a reference to a parameter of the workflow is read as what an input is. */
const readAs = (name: string, { type, enum: values }: ParamSpec): string => {
  const parameter = /^[A-Za-z_]\w*$/.test(name) ? `workflow.parameters.${name}` : `workflow.parameters["${name}"]`;
  if (values !== undefined) {
    return `() => ${parameter}() as ${values.map((value) => JSON.stringify(value)).join(" | ")}`;
  }
  if (type === "string") return parameter;
  if (type === "number") return `() => Number(${parameter}())`;
  return type === "boolean" ? `() => ${parameter}() === "true"` : `() => JSON.parse(${parameter}())`;
};

/** What to write for an input that a resource does not give to what it runs. */
export const entryHelp = (name: string, spec: Spec, resource: Frame): string | undefined => {
  if (spec.kind !== "param") return undefined;
  return isTemplate(resource)
    ? `add ${name}={…}, or ${name}={${readAs(name, spec)}} for what is given at submission, or give the input a default`
    : `add ${name}={…}, or give the input a default; a submission may replace either`;
};
