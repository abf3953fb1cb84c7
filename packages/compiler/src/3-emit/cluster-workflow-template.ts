import { once } from "./once.ts";
import { workflowResource } from "./workflow-resource.ts";

export const clusterWorkflowTemplate = once(() => workflowResource("ClusterWorkflowTemplate"));
