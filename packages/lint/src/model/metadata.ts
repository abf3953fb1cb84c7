import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf } from "./fields.ts";
import type { Resource } from "./resource.ts";

/** Metadata that ends up on an object in the cluster. */
export interface Metadata {
  readonly path: Path;
  readonly fields: Fields;
  /** The object that has it, in words: asked only where something is to be said. */
  readonly phrase: () => string;
  /** Whether its values are expressions, as an event binding has them for the workflow that it starts. */
  readonly isComputed: boolean;
}

/** The metadata of a resource itself, of the workflows that are made of it, and of its pods. */
export const metadataOf = (resource: Resource): readonly Metadata[] => {
  const { fields, kind, spec, specPath } = resource;
  const own = fieldsOf(fields.spec);
  const phrase = () => resource.phrase;
  const all: Metadata[] = [{ path: ["metadata"], fields: resource.metadata, phrase, isComputed: false }];
  const add = (path: Path, value: unknown, owner: () => string, isComputed = false) => {
    if (value !== undefined) all.push({ path, fields: fieldsOf(value), phrase: owner, isComputed });
  };
  const ofWorkflows = () => `the workflows of ${resource.phrase}`;
  if (kind === "CronWorkflow") {
    add(["spec", "workflowMetadata"], own.workflowMetadata, ofWorkflows);
    add(["spec", "workflowMeta"], own.workflowMeta, ofWorkflows);
  }
  if (kind === "WorkflowEventBinding") {
    add(["spec", "submit", "metadata"], fieldsOf(own.submit).metadata, ofWorkflows, true);
  }
  const { workflowMetadata, podMetadata } = spec;
  if (workflowMetadata !== undefined) add([...specPath, "workflowMetadata"], workflowMetadata, ofWorkflows);
  if (podMetadata !== undefined) {
    add([...specPath, "podMetadata"], podMetadata, () => `the pods of ${resource.phrase}`);
  }
  for (const template of resource.everyTemplate) {
    const { metadata } = template.fields;
    if (metadata !== undefined) add([...template.path, "metadata"], metadata, () => `the pod of ${template.phrase}`);
  }
  return all;
};
