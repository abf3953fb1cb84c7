import type { Path } from "@argotsx/schema";
import { fieldsOf, listOf } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Walk } from "../scope/walk.ts";
import { Collector, type Expressions } from "./collect.ts";
import {
  cronEnvironment,
  Environments,
  eventEnvironment,
  eventMetadataEnvironment,
  stopEnvironment,
} from "./environments.ts";
import { ofHook, ofMetrics, ofRetry } from "./of-parts.ts";
import { ofTemplate } from "./of-template.ts";

/**
 * Everything that is wrong with the expressions of a resource and its templates, each looked at once. Who knows that no tag
 * of it is an expression may say so, to save looking for them.
 */
export const expressionsOf = (resource: Resource, walk: () => Walk, hasTags = true): Expressions => {
  const found = new Collector(hasTags);
  if (resource.kind === "WorkflowEventBinding") ofEventBinding(resource, found);
  else {
    const environments = new Environments(resource, walk);
    if (resource.kind === "CronWorkflow") ofCron(resource, environments, found);
    ofSpec(resource, environments, found);
    for (const template of resource.templates) ofTemplate(template, environments, found, undefined);
  }
  return found;
};

const ofEventBinding = (resource: Resource, found: Collector): void => {
  const where = resource.phrase;
  const { event, submit } = resource.spec;
  found.field(fieldsOf(event).selector, {
    at: ["spec", "event", "selector"],
    environment: () => eventEnvironment,
    where: `the selector of ${where}`,
    wants: "boolean",
    filling: "never",
  });
  const { metadata, arguments: given } = fieldsOf(submit);
  const at: Path = ["spec", "submit"];
  for (const [index, item] of listOf(fieldsOf(given).parameters).entries()) {
    const { name, valueFrom } = fieldsOf(item);
    found.field(fieldsOf(valueFrom).event, {
      at: [...at, "arguments", "parameters", index, "valueFrom", "event"],
      environment: () => eventEnvironment,
      where: `the parameter '${typeof name === "string" ? name : ""}' of ${where}`,
      filling: "never",
    });
  }
  const { name, generateName, labels, annotations } = fieldsOf(metadata);
  const texts: readonly (readonly [string, unknown, Path])[] = [
    ["name", name, ["name"]],
    ["generateName", generateName, ["generateName"]],
    ...Object.entries(fieldsOf(labels)).map(([key, value]) => [`label '${key}'`, value, ["labels", key]] as const),
    ...Object.entries(fieldsOf(annotations)).map(
      ([key, value]) => [`annotation '${key}'`, value, ["annotations", key]] as const,
    ),
  ];
  for (const [what, value, below] of texts) {
    found.field(value, {
      at: [...at, "metadata", ...below],
      environment: () => eventMetadataEnvironment,
      where: `the ${what} that ${where} gives`,
      wants: "text",
      filling: "never",
    });
  }
};

const ofCron = (resource: Resource, environments: Environments, found: Collector): void => {
  const { when, stopStrategy, workflowMetadata } = fieldsOf(resource.fields.spec);
  const where = resource.phrase;
  const at: Path = ["spec", "when"];
  found.condition({ at, where, call: undefined, valuesOf: () => [] }, when, {
    environment: () => cronEnvironment,
    where,
    isRaw: true,
  });
  for (const field of ["expression", "condition"]) {
    found.field(fieldsOf(stopStrategy)[field], {
      at: ["spec", "stopStrategy", field],
      environment: () => stopEnvironment,
      where: `the stop strategy of ${where}`,
      wants: "boolean",
      filling: "never",
    });
  }
  ofMetadata(workflowMetadata, ["spec", "workflowMetadata"], where, environments, found);
};

const ofMetadata = (
  value: unknown,
  at: Path,
  where: string,
  { workflow, elsewhere }: Environments,
  found: Collector,
): void => {
  if (value === undefined) return;
  const metadata = fieldsOf(value);
  for (const [key, item] of Object.entries(fieldsOf(metadata.labelsFrom))) {
    found.field(fieldsOf(item).expression, {
      at: [...at, "labelsFrom", key, "expression"],
      environment: workflow,
      where: `the label '${key}' of ${where}`,
      wants: "text",
    });
  }
  found.tagsBeside(["labelsFrom"], metadata, at, { environment: elsewhere, where });
};

/** What stands in the specification beside the templates. */
const ofSpec = (resource: Resource, environments: Environments, found: Collector): void => {
  const { spec, specPath, phrase: where } = resource;
  const { templateDefaults, workflowMetadata, metrics, retryStrategy } = spec;
  const { elsewhere, workflow } = environments;
  found.tagsBeside(lookedAtApart, spec, specPath, { environment: elsewhere, where });
  ofMetadata(workflowMetadata, [...specPath, "workflowMetadata"], where, environments, found);
  for (const hook of resource.hooks) ofHook(hook, where, workflow, elsewhere, found);
  ofMetrics(metrics, [...specPath, "metrics"], where, environments.metrics, found);
  ofRetry(retryStrategy, [...specPath, "retryStrategy"], where, elsewhere, found);
  if (templateDefaults === undefined) return;
  const defaults = fieldsOf(templateDefaults);
  const at = [...specPath, "templateDefaults"];
  found.tagsBeside(["metrics", "retryStrategy"], defaults, at, { environment: elsewhere, where });
  ofMetrics(defaults.metrics, [...at, "metrics"], where, () => ({ ...environments.metrics(), open: true }), found);
  ofRetry(defaults.retryStrategy, [...at, "retryStrategy"], where, elsewhere, found);
};

/** The fields of a specification that are looked at by themselves. */
const lookedAtApart = ["templates", "templateDefaults", "workflowMetadata", "hooks", "metrics", "retryStrategy"];
