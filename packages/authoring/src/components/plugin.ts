import { type Component, component } from "../component.ts";
import type { Template } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

export interface PluginProps extends TemplateProps, RetryProps, FailFastProps {
  /** One key, the plugin's name, over what the plugin reads. */
  readonly plugin: NonNullable<Template["plugin"]>;
}

/** A template that an executor plugin runs. */
export const Plugin: Component<PluginProps> = /* @__PURE__ */ component("Plugin");
