import { type Fields, fieldsOf, isFields, listOf } from "../model/fields.ts";
import type { Artifact, Parameter, Ports } from "../model/ports.ts";
import type { Template } from "../model/template.ts";
import { type Known, placeholder } from "./known.ts";

/** The arguments that a template is validated with, by name. */
export interface Given {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly artifacts: ReadonlyMap<string, Artifact>;
}

/** Ports by name; where several have one, the first counts. */
const byName = <Port extends { readonly name: string }>(ports: readonly Port[]): ReadonlyMap<string, Port> => {
  const found = new Map<string, Port>();
  for (const port of ports) if (!found.has(port.name)) found.set(port.name, port);
  return found;
};

const nothing: Given = { parameters: new Map(), artifacts: new Map() };

/** Arguments by name. */
export const givenBy = ({ parameters, artifacts }: Pick<Ports, "parameters" | "artifacts">): Given =>
  parameters.length + artifacts.length === 0
    ? nothing
    : { parameters: byName(parameters), artifacts: byName(artifacts) };

/** Puts in what is known in a template alone: its inputs, which have values only if there are arguments, and its pod. */
export const addInputs = (known: Known, template: Template, given: Given | undefined): void => {
  known.add("inputs.parameters");
  for (const { name, value, default: standard } of template.inputs.parameters) {
    const argument = given?.parameters.get(name);
    const real = argument === undefined ? (value ?? standard) : argument.value;
    known.add(`inputs.parameters.${name}`, given === undefined ? undefined : real);
  }
  for (const { name, fields } of template.inputs.artifacts) {
    known.add(`inputs.artifacts.${name}`);
    if (template.isLeaf)
      known.add(`inputs.artifacts.${name}.path`, typeof fields.path === "string" ? fields.path : undefined);
  }
  if (template.makesPod) known.add("pod.name");
  if (!isFields(template.fields.retryStrategy)) return;
  for (const field of ["exitCode", "status", "duration", "message"]) known.add(`lastRetry.${field}`);
  known.add("retries");
};

const parameterWith = (fields: Fields, given: Given | undefined): Fields => {
  if (given === undefined) {
    const { valueFrom: _, ...rest } = fields;
    return { ...rest, value: placeholder };
  }
  const argument = typeof fields.name === "string" ? given.parameters.get(fields.name) : undefined;
  if (argument === undefined) return fields;
  const { value: _, valueFrom: __, ...rest } = fields;
  const { value, valueFrom } = argument.fields;
  return { ...rest, value, valueFrom };
};

const artifactWith = (fields: Fields, given: Given | undefined): Fields => {
  const { name, path } = fields;
  if (given === undefined) return { name, path };
  const argument = typeof name === "string" ? given.artifacts.get(name) : undefined;
  return argument === undefined ? fields : { ...argument.fields, path };
};

/**
 * The fields of a template as Argo validates them: with the arguments in the place of what the inputs say themselves, or, where
 * there are none, with nothing but their names.
 */
export const withArguments = (fields: Fields, given: Given | undefined): Fields => {
  const inputs = fieldsOf(fields.inputs);
  const { parameters, artifacts } = inputs;
  if (listOf(parameters).length === 0 && listOf(artifacts).length === 0) return fields;
  return {
    ...fields,
    inputs: {
      ...inputs,
      parameters: listOf(parameters).map((one) => parameterWith(fieldsOf(one), given)),
      artifacts: listOf(artifacts).map((one) => artifactWith(fieldsOf(one), given)),
    },
  };
};
