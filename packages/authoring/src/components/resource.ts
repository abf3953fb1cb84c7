import { type Component, component } from "../component.ts";
import type { ResourceTemplate } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

/** The props of a `<Resource>`: the fields of the template and what is done with the object. */
export interface ResourceProps extends TemplateProps, RetryProps, FailFastProps, ResourceTemplate {}

/**
 * A template that creates, changes or deletes a Kubernetes object and can wait for a condition on it.
 * [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate)
 */
export const Resource: Component<ResourceProps> = /* @__PURE__ */ component("Resource");
