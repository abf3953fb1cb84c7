import { absentInput, type Spec, type Specs } from "@argotsx/authoring/tree";
import { shapeOf } from "@argotsx/schema";
import type { Frame } from "../../frame.ts";
import { parameterText } from "../call/parameter-text.ts";
import type { Emitter } from "../emitter.ts";
import type { Captured } from "../references/scope.ts";
import type { Fields } from "../values.ts";
import { artifactOptions, inputArtifactPath } from "./paths.ts";

type ParamSpec = Extract<Spec, { readonly kind: "param" }>;

/** The text of a declared default, or what is left of it for the schema to refuse. */
export const defaultText = (spec: ParamSpec): unknown => {
  const { default: value } = spec.options;
  if (value === undefined) return undefined;
  if (value === absentInput) return "";
  const text = parameterText(value, spec);
  return typeof text === "string" ? text : value;
};

/** The text of a declared value; one that exists only when the workflow runs is replaced with all other fields. */
const valueText = (spec: ParamSpec): unknown => {
  const { value } = spec.options;
  if (typeof value === "function") return value;
  const text = parameterText(value, spec);
  return typeof text === "string" ? text : value;
};

const parameter = (name: string, spec: ParamSpec): Fields => {
  const { description, configMapKeyRef, event, supplied, globalName } = spec.options;
  const made: Fields = { name };
  const from: Fields = {};
  if (configMapKeyRef !== undefined) from.configMapKeyRef = configMapKeyRef;
  if (event !== undefined) from.event = event;
  if (supplied !== undefined) from.supplied = supplied === true ? {} : supplied;
  const value = defaultText(spec);
  if (Object.keys(from).length > 0) made.valueFrom = { ...from, ...(value !== undefined && { default: value }) };
  else if (value !== undefined) made.default = value;
  if (spec.options.value !== undefined) made.value = valueText(spec);
  if (spec.enum !== undefined) made.enum = spec.enum;
  if (description !== undefined) made.description = description;
  if (globalName !== undefined) made.globalName = globalName;
  return made;
};

/** The inputs of a template as its header declares them, and what a loop's own template takes from around it. */
export const inputFields = (specs: Specs, captured: readonly Captured[], isRun: boolean): Fields | undefined => {
  const parameters: Fields[] = [];
  const artifacts: Fields[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.kind === "param") parameters.push(parameter(name, spec));
    else {
      const path = inputArtifactPath(name, spec, isRun);
      artifacts.push({ name, ...artifactOptions(spec), ...(path !== undefined && { path }) });
    }
  }
  for (const { name, resolution } of captured) {
    (resolution.as.kind === "artifact" ? artifacts : parameters).push({ name });
  }
  return lists(parameters, artifacts);
};

const lists = (parameters: readonly Fields[], artifacts: readonly Fields[]): Fields | undefined =>
  parameters.length + artifacts.length === 0
    ? undefined
    : { ...(parameters.length > 0 && { parameters }), ...(artifacts.length > 0 && { artifacts }) };

/** Inputs and outputs in Argo's order of keys, references in them replaced. */
export const ordered = (
  fields: Fields | undefined,
  type: "Inputs" | "Outputs",
  frame: Frame,
  emitter: Emitter,
): unknown => fields && emitter.make(fields, shapeOf(type), type.toLowerCase(), frame);

export { lists };
