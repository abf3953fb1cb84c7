import { type Component, component } from "../component.ts";
import type { WorkflowProps } from "./workflow.ts";

/** The props of a `<WorkflowTemplate>` but `namespace`: it belongs to none. */
export type ClusterWorkflowTemplateProps = Omit<WorkflowProps, "namespace">;

/**
 * Templates that workflows of every namespace call by reference. It belongs to no namespace itself.
 * [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec)
 */
export const ClusterWorkflowTemplate: Component<ClusterWorkflowTemplateProps> =
  /* @__PURE__ */ component("ClusterWorkflowTemplate");
