import { type Component, component } from "../component.ts";
import type { SuspendTemplate } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

export interface SuspendProps extends TemplateProps, RetryProps, FailFastProps, SuspendTemplate {}

/** A template that waits: for a `duration`, or else until someone resumes the workflow. */
export const Suspend: Component<SuspendProps> = /* @__PURE__ */ component("Suspend");
