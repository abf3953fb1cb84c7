/** A mistake that the linter does not catch, and why that is so. */
export interface KnownMiss {
  readonly kind: string;
  /** The files in which it is missed; all, where none are named. */
  readonly files?: RegExp;
  readonly reason: string;
}

export const knownMisses: readonly KnownMiss[] = [
  {
    kind: "unopened-quote",
    reason: "a text may end with a quote: what is left is sound YAML, and means a text that has one more character",
  },
  {
    kind: "empty-field",
    files: /^(?:colored-logs|dns-config|sidecar-dind|webhdfs-input-output-artifacts)\.yaml$/,
    reason: "a variable, a DNS option or a header without a value has an empty one, which Kubernetes and Argo take",
  },
  {
    kind: "empty-field",
    files: /^(?:cluster-workflow-template\/cluster|workflow-template\/)templates\.yaml$/,
    reason: "Argo takes a WorkflowTemplate without templates",
  },
  {
    kind: "empty-field",
    files: /^workflow-template\/workflow-template-ref-with-entrypoint-arg-passing\.yaml$/,
    reason: "the entrypoint may be that of the template that is referred to",
  },
  {
    kind: "field-of-the-parent",
    files: /^template-defaults\.yaml$/,
    reason: "a retryStrategy of the workflow holds for all of its templates, as one of the templateDefaults does",
  },
  {
    kind: "word-for-number",
    files: /^default-pdb-support\.yaml$/,
    reason: "how many pods have to stay may be a text, such as a percentage",
  },
];

export const knownMiss = (kind: string, file: string): KnownMiss | undefined =>
  knownMisses.find((one) => one.kind === kind && (one.files?.test(file) ?? true));
