import type { TemplateType } from "./template.ts";

export const data: TemplateType = { kind: "Data", field: "data", type: "Data" };
