import type { TemplateType } from "./template.ts";

export const container: TemplateType = {
  kind: "Container",
  field: "container",
  type: "Container",
  renamed: { name: "containerName" },
};
