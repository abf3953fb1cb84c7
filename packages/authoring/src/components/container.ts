import { type Component, component } from "../component.ts";
import type { Container as ContainerFields } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

/** The props of a `<Container>`: the fields of the template and those of its container. */
export interface ContainerProps extends TemplateProps, RetryProps, FailFastProps, Omit<ContainerFields, "name"> {
  /** The container's own `name`, for which Argo puts `main`. The prop `name` is the template's. */
  readonly containerName?: ContainerFields["name"] | undefined;
}

/**
 * A template that runs one container in a pod.
 * [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container)
 */
export const Container: Component<ContainerProps> = /* @__PURE__ */ component("Container");
