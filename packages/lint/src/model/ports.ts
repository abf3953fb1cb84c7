import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf, isFields, listOf, parameterText, textOf } from "./fields.ts";

/** A parameter of inputs, outputs or arguments. */
export interface Parameter {
  /** Empty where none is given. */
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
  /** What Argo makes of `value`: a text, or nothing. */
  readonly value: string | undefined;
  readonly default: string | undefined;
  readonly valueFrom: Fields | undefined;
  /** The texts that are allowed, where the field is there. */
  readonly enum: readonly string[] | undefined;
  readonly globalName: string | undefined;
}

/** An artifact of inputs, outputs or arguments. */
export interface Artifact {
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
  readonly isOptional: boolean;
  readonly globalName: string | undefined;
}

/** What goes into a template or comes out of it, or what a call hands over. */
export interface Ports {
  readonly parameters: readonly Parameter[];
  readonly artifacts: readonly Artifact[];
}

/** What inputs, outputs and arguments consist of. */
export const portKinds = ["parameters", "artifacts"] as const;

/** One of them, as fields and variables call it. */
export type PortKind = (typeof portKinds)[number];

/** Whether a word of a variable says of which kind it is. */
export const isPortKind = (word: string | undefined): word is PortKind => word === "parameters" || word === "artifacts";

const nameOf = ({ name }: Fields): string => (typeof name === "string" ? name : "");

const parameter = (item: unknown, path: Path): Parameter => {
  const fields = fieldsOf(item);
  const { value, default: standard, valueFrom, enum: allowed, globalName } = fields;
  return {
    name: nameOf(fields),
    path,
    fields,
    value: typeof value === "string" ? value : parameterText(value),
    default: standard === undefined ? undefined : parameterText(standard),
    valueFrom: isFields(valueFrom) ? valueFrom : undefined,
    enum: Array.isArray(allowed) ? allowed.map((one) => parameterText(one) ?? "") : undefined,
    globalName: globalName === undefined ? undefined : textOf(globalName),
  };
};

const artifact = (item: unknown, path: Path): Artifact => {
  const fields = fieldsOf(item);
  return {
    name: nameOf(fields),
    path,
    fields,
    isOptional: fields.optional === true,
    globalName: textOf(fields.globalName),
  };
};

const noPorts: Ports = { parameters: [], artifacts: [] };

/** Reads a field that holds inputs, outputs or arguments; lists that are not there are empty. */
export const portsOf = (value: unknown, path: Path, field: "inputs" | "outputs" | "arguments"): Ports => {
  const { parameters, artifacts } = fieldsOf(value);
  if (parameters === undefined && artifacts === undefined) return noPorts;
  return {
    parameters: parameters === undefined ? noPorts.parameters : parametersOf(listOf(parameters), path, field),
    artifacts: artifacts === undefined ? noPorts.artifacts : artifactsOf(listOf(artifacts), path, field),
  };
};

const parametersOf = (items: readonly unknown[], path: Path, field: string): readonly Parameter[] => {
  const found: Parameter[] = [];
  for (let at = 0; at < items.length; at++) found.push(parameter(items[at], [...path, field, "parameters", at]));
  return found;
};

const artifactsOf = (items: readonly unknown[], path: Path, field: string): readonly Artifact[] => {
  const found: Artifact[] = [];
  for (let at = 0; at < items.length; at++) found.push(artifact(items[at], [...path, field, "artifacts", at]));
  return found;
};
