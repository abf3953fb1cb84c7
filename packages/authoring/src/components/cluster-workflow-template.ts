import { type Component, component } from "../component.ts";
import type { WorkflowProps } from "./workflow.ts";

/** As for a workflow; it belongs to no namespace. */
export type ClusterWorkflowTemplateProps = Omit<WorkflowProps, "namespace">;

/** Templates that workflows of every namespace call by reference. */
export const ClusterWorkflowTemplate: Component<ClusterWorkflowTemplateProps> =
  /* @__PURE__ */ component("ClusterWorkflowTemplate");
