import type { TemplateType } from "./template.ts";

/** A plugin's body is its own: one key, the plugin's name, over whatever the plugin reads. */
export const plugin: TemplateType = { kind: "Plugin", field: "plugin" };
