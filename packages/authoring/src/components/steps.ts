import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

export interface StepsProps extends TemplateProps, RetryProps, FailFastProps {
  readonly children?: Node;
}

/** A template whose steps run one after another. Its children are `<Step>`s, and `<Parallel>` around those that run side by side. */
export const Steps: Component<StepsProps> = /* @__PURE__ */ component("Steps");
