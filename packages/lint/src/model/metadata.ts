import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf } from "./fields.ts";
import type { Resource } from "./resource.ts";

/** Metadata that ends up on an object in the cluster. */
export interface Metadata {
  readonly path: Path;
  readonly fields: Fields;
  /** The object that has it, in words. */
  readonly phrase: string;
  /** Whether its values are expressions, as an event binding has them for the workflow that it starts. */
  readonly isComputed: boolean;
}

/** The metadata of a resource itself, of the workflows that are made of it, and of its pods. */
export const metadataOf = (resource: Resource): readonly Metadata[] => {
  const { fields, kind, spec, specPath, phrase } = resource;
  const own = fieldsOf(fields.spec);
  const all: Metadata[] = [{ path: ["metadata"], fields: resource.metadata, phrase, isComputed: false }];
  const add = (path: Path, value: unknown, owner: string, isComputed = false) => {
    if (value !== undefined) all.push({ path, fields: fieldsOf(value), phrase: owner, isComputed });
  };
  if (kind === "CronWorkflow") {
    add(["spec", "workflowMetadata"], own.workflowMetadata, `the workflows of ${phrase}`);
    add(["spec", "workflowMeta"], own.workflowMeta, `the workflows of ${phrase}`);
  }
  if (kind === "WorkflowEventBinding") {
    add(["spec", "submit", "metadata"], fieldsOf(own.submit).metadata, `the workflows of ${phrase}`, true);
  }
  add([...specPath, "workflowMetadata"], spec.workflowMetadata, `the workflows of ${phrase}`);
  add([...specPath, "podMetadata"], spec.podMetadata, `the pods of ${phrase}`);
  for (const template of resource.everyTemplate) {
    add([...template.path, "metadata"], template.fields.metadata, `the pod of ${template.phrase}`);
  }
  return all;
};
