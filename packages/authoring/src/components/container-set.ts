import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { ContainerSetTemplate, Template } from "../fields.ts";
import type { FailFastProps, TemplateProps } from "./template-props.ts";

export interface ContainerSetProps extends TemplateProps, FailFastProps, Omit<ContainerSetTemplate, "containers"> {
  /** How the template as a whole is retried. `retryStrategy` is that of the containers inside the pod. */
  readonly templateRetryStrategy?: Template["retryStrategy"] | undefined;
  readonly children?: Node;
}

/** A template that runs several containers in one pod. Its children are `<ContainerNode>`s. */
export const ContainerSet: Component<ContainerSetProps> = /* @__PURE__ */ component("ContainerSet");
