import { hasLocation } from "./artifact-location.ts";
import { byName } from "./by-name.ts";
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

/** Whether an argument supplies an input parameter. One that is only named takes away the input's default. */
const isSupplied = (input: Parameter, argument: Parameter | undefined): boolean => {
  if (argument === undefined) return hasOwnValue(input);
  return argument.value !== undefined || isFields(argument.valueFrom?.configMapKeyRef);
};

/** The input parameters that arguments do not supply. Those without a name are another matter. */
export const unsuppliedParameters = (
  inputs: readonly Parameter[],
  given: Arguments["parameters"],
): readonly Parameter[] => {
  if (inputs.length === 0) return none;
  const argument = byName(given);
  return inputs.filter((input) => input.name !== "" && !isSupplied(input, argument(input.name)));
};

const none: readonly never[] = [];

/** The same for artifacts. */
const unsuppliedArtifacts = (inputs: readonly Artifact[], given: Arguments["artifacts"]): readonly Artifact[] => {
  if (inputs.length === 0) return none;
  const argument = byName(given);
  const isSupplied = ({ name, isOptional, fields }: Artifact): boolean =>
    isOptional || hasLocation(fields) || argument(name) !== undefined;
  return inputs.filter((input) => input.name !== "" && !isSupplied(input));
};

/** All inputs that arguments do not supply. */
export const unsupplied = ({ parameters, artifacts }: Ports, given: Arguments): readonly Unsupplied[] => {
  const lacking = unsuppliedParameters(parameters, given.parameters);
  const nowhere = unsuppliedArtifacts(artifacts, given.artifacts);
  if (lacking.length === 0 && nowhere.length === 0) return none;
  return [
    ...lacking.map((input): Unsupplied => ({ what: "parameter", input })),
    ...nowhere.map((input): Unsupplied => ({ what: "artifact", input })),
  ];
};
