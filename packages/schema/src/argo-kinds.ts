/** The kinds that Argo Workflows defines and this package can check. */
export const argoKinds = [
  "Workflow",
  "WorkflowTemplate",
  "ClusterWorkflowTemplate",
  "CronWorkflow",
  "WorkflowEventBinding",
] as const;

export type ArgoKind = (typeof argoKinds)[number];

const kinds: ReadonlySet<string> = new Set(argoKinds);

export const isArgoKind = (kind: string): kind is ArgoKind => kinds.has(kind);
