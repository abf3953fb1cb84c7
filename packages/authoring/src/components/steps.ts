import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

/** The props of `<Steps>`: the fields of the template. */
export interface StepsProps extends TemplateProps, RetryProps, FailFastProps {
  /**
   * The steps in their order: `<Step>` elements or calls of typed templates, and `<Parallel>` around those that run
   * side by side.
   */
  readonly children?: Node;
}

/**
 * A template whose steps run one after another. Its children are `<Step>` elements or calls, and `<Parallel>` around
 * those that run side by side. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template)
 */
export const Steps: Component<StepsProps> = /* @__PURE__ */ component("Steps");
