import type { MapType, StaticType } from "@argotsx/expr";
import type { PortKind } from "../model/ports.ts";
import type { Resource } from "../model/resource.ts";
import { mergedArguments } from "../scope/globals.ts";
import type { Walk } from "../scope/walk.ts";
import { mapOf, openMap, text, textsOf } from "./types.ts";

const always = [
  ...["name", "namespace", "mainEntrypoint", "serviceAccountName", "uid"],
  ...["status", "duration", "failures", "priority", "scheduledTime"],
] as const;

/** What templates export to the whole workflow, where all of them are known and say it by a plain name. */
const exportsOf = (root: Resource, { visits }: Walk, what: PortKind): MapType => {
  const type: StaticType = what === "parameters" ? text : openMap;
  const names: string[] = [];
  for (const { template, targets } of visits) {
    for (const target of targets.values()) if (target.kind !== "template") return openMap;
    for (const { globalName } of template.outputs[what]) {
      if (globalName?.includes("{{") === true) return openMap;
      if (globalName !== undefined) names.push(globalName);
    }
  }
  // A template that others call stands beside those of the workflow that calls it.
  return mapOf(
    names.map((name) => [name, type] as const),
    root.isTemplateKind,
  );
};

/** What templates export, as the outputs of steps and DAGs see it too. */
export const workflowOutputs = (root: Resource, walk: Walk): MapType =>
  mapOf([
    ["parameters", exportsOf(root, walk, "parameters")],
    ["artifacts", exportsOf(root, walk, "artifacts")],
  ]);

/** The type of `workflow`. Labels and annotations may come from whoever submits it, and so may parameters of a template kind. */
export const workflowType = (root: Resource, { base }: Walk, exported: MapType): MapType => {
  const parameters = mergedArguments(root, base).parameters.map(({ name }) => name);
  const isOpen = root.isTemplateKind || base === undefined;
  return mapOf([
    ...always.map((name) => [name, text] as const),
    ["creationTimestamp", openMap],
    ["parameters", textsOf([...parameters, "json"], isOpen)],
    ["labels", openMap],
    ["annotations", openMap],
    ["outputs", exported],
  ]);
};
