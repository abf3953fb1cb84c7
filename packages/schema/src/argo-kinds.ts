/** The kinds that Argo Workflows defines and this package can check. */
export const argoKinds = [
  "Workflow",
  "WorkflowTemplate",
  "ClusterWorkflowTemplate",
  "CronWorkflow",
  "WorkflowEventBinding",
] as const;

/** The kinds of resources that Argo has for authors. */
export type ArgoKind = (typeof argoKinds)[number];

const kinds: ReadonlySet<string> = new Set(argoKinds);

export const isArgoKind = (kind: string): kind is ArgoKind => kinds.has(kind);

/** The kinds that Argo's linter takes up. It goes by the kind alone, whatever API group it is of. */
export const lintedKinds: ReadonlySet<unknown> = new Set<ArgoKind>([
  "Workflow",
  "WorkflowTemplate",
  "ClusterWorkflowTemplate",
  "CronWorkflow",
]);
