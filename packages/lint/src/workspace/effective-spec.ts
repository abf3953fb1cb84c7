import { type Fields, fieldsOf } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Workspace } from "./workspace.ts";

/** The specs that a workflow is merged of, its own first. */
export interface EffectiveSpec {
  readonly specs: readonly Fields[];
  /** Whether none is missing: the resource of its `workflowTemplateRef` may be in no file of the run. */
  readonly isComplete: boolean;
}

/** What the workflows of a resource are made of. What the controller adds to all workflows is not known. */
export const effectiveSpecOf = (resource: Resource, workspace: Workspace): EffectiveSpec => {
  const { workflowTemplateRef: reference, spec, namespace } = resource;
  if (reference === undefined) return { specs: [spec], isComplete: true };
  const found =
    reference.name === undefined ? undefined : workspace.find(reference.name, namespace, reference.isCluster);
  return found === undefined
    ? { specs: [spec], isComplete: false }
    : { specs: [spec, found.resource.spec], isComplete: true };
};

/** The first value of a field that the specs have; null counts as none. */
export const specField = ({ specs }: EffectiveSpec, field: string): unknown =>
  specs.map((spec) => spec[field]).find((value) => value !== undefined && value !== null);

/** The values that a field has as a default for templates. */
export const defaultsOf = ({ specs }: EffectiveSpec): readonly Fields[] =>
  specs.map((spec) => fieldsOf(spec.templateDefaults));

/** Whether workflows are started of a resource itself: a template without an entrypoint is only called by others. */
export const isRun = (resource: Resource): boolean => {
  if (resource.kind === "WorkflowEventBinding") return false;
  return !resource.isTemplateKind || resource.entrypoint !== undefined || resource.workflowTemplateRef !== undefined;
};
