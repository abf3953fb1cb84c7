import { type Component, component } from "../component.ts";
import type { Template } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

/** The props of a `<Plugin>`: the fields of the template and what the plugin reads. */
export interface PluginProps extends TemplateProps, RetryProps, FailFastProps {
  /** One key, the name of the plugin, over whatever that plugin reads: `{ slack: { text: "done" } }`. */
  readonly plugin: NonNullable<Template["plugin"]>;
}

/**
 * A template that an executor plugin of the cluster runs.
 * [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template)
 */
export const Plugin: Component<PluginProps> = /* @__PURE__ */ component("Plugin");
