import { type Component, component } from "../component.ts";
import type { WorkflowProps } from "./workflow.ts";

export type WorkflowTemplateProps = WorkflowProps;

/** Templates that workflows of the same namespace call by reference, or submit as they are. */
export const WorkflowTemplate: Component<WorkflowTemplateProps> = /* @__PURE__ */ component("WorkflowTemplate");
