import { once } from "./once.ts";
import { workflowResource } from "./workflow-resource.ts";

export const workflowTemplate = once(() => workflowResource("WorkflowTemplate"));
