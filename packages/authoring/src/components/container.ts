import { type Component, component } from "../component.ts";
import type { Container as ContainerFields } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

export interface ContainerProps extends TemplateProps, RetryProps, FailFastProps, Omit<ContainerFields, "name"> {
  /** The name of the container in its pod. `name` is the template's. */
  readonly containerName?: ContainerFields["name"] | undefined;
}

/** A template that runs one container. */
export const Container: Component<ContainerProps> = /* @__PURE__ */ component("Container");
