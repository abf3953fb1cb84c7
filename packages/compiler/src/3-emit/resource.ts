import type { TemplateType } from "./template.ts";

export const resource: TemplateType = { kind: "Resource", field: "resource", type: "ResourceTemplate" };
