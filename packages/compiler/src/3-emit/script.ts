import { runField } from "./script-run.ts";
import type { TemplateType } from "./template.ts";

export const script: TemplateType = {
  kind: "Script",
  field: "script",
  type: "ScriptTemplate",
  renamed: { name: "containerName" },
  special: runField,
};
