import { type Component, component } from "../component.ts";
import type { SuspendTemplate } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

/** The props of a `<Suspend>`: the fields of the template and how long it waits. */
export interface SuspendProps extends TemplateProps, RetryProps, FailFastProps, SuspendTemplate {}

/**
 * A template that waits: for its `duration`, or else until somebody resumes the workflow.
 * [Argo: SuspendTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#suspendtemplate)
 */
export const Suspend: Component<SuspendProps> = /* @__PURE__ */ component("Suspend");
