import { once } from "./once.ts";
import { workflowResource } from "./workflow-resource.ts";

export const workflow = once(() => workflowResource("Workflow"));
