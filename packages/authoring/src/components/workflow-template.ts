import { type Component, component } from "../component.ts";
import type { WorkflowProps } from "./workflow.ts";

/** The props of a `<WorkflowTemplate>`: those of a `<Workflow>`. */
export type WorkflowTemplateProps = WorkflowProps;

/**
 * Templates that workflows of the same namespace call by reference, or that are submitted as a workflow.
 * [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec)
 */
export const WorkflowTemplate: Component<WorkflowTemplateProps> = /* @__PURE__ */ component("WorkflowTemplate");
