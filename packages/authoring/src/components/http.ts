import { type Component, component } from "../component.ts";
import type { HTTP } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

/** The props of an `<Http>`: the fields of the template and those of the request. */
export interface HttpProps extends TemplateProps, RetryProps, FailFastProps, HTTP {}

/**
 * A template that sends one HTTP request, without a pod of its own.
 * [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http)
 */
export const Http: Component<HttpProps> = /* @__PURE__ */ component("Http");
