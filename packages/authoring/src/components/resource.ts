import { type Component, component } from "../component.ts";
import type { ResourceTemplate } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

export interface ResourceProps extends TemplateProps, RetryProps, FailFastProps, ResourceTemplate {}

/** A template that creates or changes a Kubernetes object and waits for a condition on it. */
export const Resource: Component<ResourceProps> = /* @__PURE__ */ component("Resource");
