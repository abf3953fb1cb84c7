import { holdsNameTag } from "../facts/argo-names.ts";
import type { Call } from "../model/call.ts";
import { fieldsOf, listOf } from "../model/fields.ts";
import type { Template } from "../model/template.ts";
import type { Known } from "./known.ts";

const timesAndPlaces = ["id", "startedAt", "finishedAt", "hostNodeName"] as const;

/** Whether a call of a template has a result and an exit code. */
export const hasResult = (template: Template, isLooped: boolean): boolean => {
  switch (template.body) {
    case "container":
    case "script":
    case "data":
    case "http":
    case "plugin":
      return true;
    case "containerSet":
      return isLooped || listOf(template.bodyFields.containers).some((one) => fieldsOf(one).name === "main");
    default:
      return false;
  }
};

/**
 * Makes known what a call gives to those after it. Of a template that nobody can find before the workflow runs, Argo only
 * knows what every node has.
 */
export const addOutputs = (known: Known, call: Call, target: Template | undefined): void => {
  const prefix = `${call.root}.${call.name}`;
  for (const field of timesAndPlaces) known.add(`${prefix}.${field}`);
  if (call.root === "steps") known.add(`${prefix}.status`);
  if (target === undefined) return;
  if (target.fields.daemon === true) known.add(`${prefix}.ip`);
  const isAggregated = call.loops.some(({ kind }) => kind !== "withSequence");
  if (hasResult(target, isAggregated)) {
    known.add(`${prefix}.exitCode`);
    known.add(`${prefix}.outputs.result`);
  }
  for (const { name } of target.outputs.parameters) known.add(`${prefix}.outputs.parameters.${name}`);
  for (const { name } of target.outputs.artifacts) known.add(`${prefix}.outputs.artifacts.${name}`);
  if (isAggregated) known.add(`${prefix}.outputs.parameters`);
};

/** Makes known whatever a template may give that is not there: what is wrong is that, and not that it is read. */
export const addAnyOutputs = (known: Known, { root, name }: Call): void => {
  for (const field of ["ip", "exitCode"]) known.add(`${root}.${name}.${field}`);
  known.addPrefix(`${root}.${name}.outputs.`);
};

/** Makes known what a called template exports to the whole workflow. */
export const addGlobalOutputs = (globals: Known, local: Known, target: Template | undefined): void => {
  if (target === undefined) return;
  exportPorts(target.outputs.parameters, "workflow.outputs.parameters.", globals, local);
  exportPorts(target.outputs.artifacts, "workflow.outputs.artifacts.", globals, local);
};

const exportPorts = (
  ports: readonly { readonly globalName: string | undefined }[],
  prefix: string,
  globals: Known,
  local: Known,
): void => {
  for (const { globalName } of ports) {
    if (globalName === undefined) continue;
    if (holdsNameTag(globalName)) local.addPrefix(prefix);
    else globals.add(`${prefix}${globalName}`);
  }
};
