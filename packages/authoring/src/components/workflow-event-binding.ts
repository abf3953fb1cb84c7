import { type Component, component } from "../component.ts";
import type { WorkflowEventBindingSpec } from "../fields.ts";
import type { MetadataProps } from "./metadata-props.ts";

/** The props of a `<WorkflowEventBinding>`: its metadata, the event, and what is submitted. */
export interface WorkflowEventBindingProps extends MetadataProps, WorkflowEventBindingSpec {}

/**
 * Submits a workflow template when Argo's server receives an event that matches.
 * [Argo: WorkflowEventBindingSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbindingspec)
 */
export const WorkflowEventBinding: Component<WorkflowEventBindingProps> =
  /* @__PURE__ */ component("WorkflowEventBinding");
