import type { TemplateType } from "./template.ts";

export const suspend: TemplateType = { kind: "Suspend", field: "suspend", type: "SuspendTemplate" };
