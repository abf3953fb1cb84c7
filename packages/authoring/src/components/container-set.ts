import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { ContainerSetTemplate, Template } from "../fields.ts";
import type { FailFastProps, TemplateProps } from "./template-props.ts";

/** The props of a `<ContainerSet>`: the fields of the template and those of the set. */
export interface ContainerSetProps extends TemplateProps, FailFastProps, Omit<ContainerSetTemplate, "containers"> {
  /**
   * How the template as a whole, its pod, is retried. The prop `retryStrategy` is that of the containers inside the
   * pod.
   */
  readonly templateRetryStrategy?: Template["retryStrategy"] | undefined;
  /** The containers of the pod: `<ContainerNode>` elements. The one called `main` gives the outputs. */
  readonly children?: Node;
}

/**
 * A template that runs several containers in one pod. Its children are `<ContainerNode>` elements.
 * [Argo: ContainerSetTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#containersettemplate)
 */
export const ContainerSet: Component<ContainerSetProps> = /* @__PURE__ */ component("ContainerSet");
