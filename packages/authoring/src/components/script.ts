import { type Component, component } from "../component.ts";
import type { ScriptTemplate } from "../fields.ts";
import type { FailFastProps, RetryProps, TemplateProps } from "./template-props.ts";

/** The props of a `<Script>`: the fields of the template and those of its script. */
export interface ScriptProps extends TemplateProps, RetryProps, FailFastProps, Omit<ScriptTemplate, "name"> {
  /** The `name` of the script's container, for which Argo puts `main`. The prop `name` is the template's. */
  readonly containerName?: ScriptTemplate["name"] | undefined;
}

/**
 * A template that runs a text as a program: `source` is handed to `command`. A `source` that begins with a line break
 * is freed from its indentation.
 * [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate)
 */
export const Script: Component<ScriptProps> = /* @__PURE__ */ component("Script");
