/**
 * What a row of the table says of a real manifest, for those whose message is made of little but its parameters.
 * @module
 */
export const examples: Readonly<Record<string, string>> = {
  "unknown-field": "template 'build' has no field 'contaner'",
  "wrong-type": "'args' of <Container> must be a list, not a string",
  "missing-field": "'inputs.parameters[0]' of template 'build' needs 'name'",
  "invalid-value":
    "'imagePullPolicy' of template 'build' must be one of 'Always', 'IfNotPresent', 'Never', not 'always'",
  "invalid-format":
    "'resources.limits.memory' of <Container> must be a quantity such as '500m', '0.5' or '2Gi', and '2 GB' is not",
  "newer-than-target": "'podResources' of WorkflowSpec exists since Argo 4.1; the target is 3.6",
  "removed-from-target": "'schedule' of CronWorkflowSpec was removed in Argo 4.0; the target is 4.1",
  "unknown-kind": "Argo has no kind 'Workfow'",
};
