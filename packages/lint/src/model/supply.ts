import { hasLocation } from "./artifact-location.ts";
import { isFields } from "./fields.ts";
import type { Artifact, Parameter, Ports } from "./ports.ts";

/** Parameters and artifacts that are handed over. */
export type Arguments = Pick<Ports, "parameters" | "artifacts">;

/** An input that nothing gives a value to. */
export interface Unsupplied {
  readonly what: "parameter" | "artifact";
  readonly input: Parameter | Artifact;
}

/** Whether an input has a value without any argument: a default, a value of its own, or a key of a ConfigMap. */
const hasOwnValue = ({ value, default: standard, valueFrom }: Parameter): boolean =>
  value !== undefined || standard !== undefined || isFields(valueFrom?.configMapKeyRef);

/** Whether arguments supply an input parameter. An argument that is only named takes away the input's default. */
export const isSupplied = (input: Parameter, { parameters }: Arguments): boolean => {
  const argument = parameters.find(({ name }) => name === input.name);
  if (argument === undefined) return hasOwnValue(input);
  return argument.value !== undefined || isFields(argument.valueFrom?.configMapKeyRef);
};

/** Whether arguments supply an input artifact. */
const isArtifactSupplied = ({ name, isOptional, fields }: Artifact, { artifacts }: Arguments): boolean =>
  isOptional || hasLocation(fields) || artifacts.some((argument) => argument.name === name);

/** The inputs that arguments do not supply. Those without a name are another matter. */
export const unsupplied = ({ parameters, artifacts }: Ports, given: Arguments): readonly Unsupplied[] => [
  ...parameters
    .filter((input) => input.name !== "" && !isSupplied(input, given))
    .map((input): Unsupplied => ({ what: "parameter", input })),
  ...artifacts
    .filter((input) => input.name !== "" && !isArtifactSupplied(input, given))
    .map((input): Unsupplied => ({ what: "artifact", input })),
];
