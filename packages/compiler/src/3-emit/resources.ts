import type { Kind } from "@argotsx/authoring/tree";
import { clusterWorkflowTemplate } from "./cluster-workflow-template.ts";
import type { Emit } from "./component.ts";
import { cronWorkflow } from "./cron-workflow.ts";
import { manifest } from "./manifest.ts";
import { workflow } from "./workflow.ts";
import { workflowEventBinding } from "./workflow-event-binding.ts";
import { workflowTemplate } from "./workflow-template.ts";

const emits: ReadonlyMap<Kind, () => Emit> = new Map([
  ["ClusterWorkflowTemplate", clusterWorkflowTemplate],
  ["CronWorkflow", cronWorkflow],
  ["Manifest", manifest],
  ["Workflow", workflow],
  ["WorkflowEventBinding", workflowEventBinding],
  ["WorkflowTemplate", workflowTemplate],
]);

/** How a resource of a kind is emitted. */
export const resourceOf = (kind: Kind): Emit => {
  const emit = emits.get(kind);
  if (emit === undefined) throw new Error(`<${kind}> is no resource`);
  return emit();
};
