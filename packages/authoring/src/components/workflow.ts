import { type Component, component } from "../component.ts";
import type { WorkflowSpec } from "../fields.ts";
import type { MetadataProps, TemplatesProps } from "./metadata-props.ts";

export interface WorkflowProps extends MetadataProps, TemplatesProps, Omit<WorkflowSpec, "templates"> {}

/** A workflow that runs once it is submitted. Its children are its templates. */
export const Workflow: Component<WorkflowProps> = /* @__PURE__ */ component("Workflow");
