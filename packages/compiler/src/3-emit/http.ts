import type { TemplateType } from "./template.ts";

export const http: TemplateType = { kind: "Http", field: "http", type: "HTTP" };
