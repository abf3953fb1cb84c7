/** A document of one of Argo's own examples: the file, and which of its documents. */
type ArgoDocument = readonly [file: string, index?: number];

/** An example that tells the same story as some of Argo's own. */
export interface Story {
  readonly example: string;
  /** What the example's documents equal, in their order. */
  readonly documents: readonly ArgoDocument[];
  /** What is left out of the comparison: labels for Argo's own test runs, and descriptions for people. */
  readonly without: readonly string[];
}

const labels = "metadata.labels";
const annotations = "metadata.annotations";

const story = (example: string, documents: readonly ArgoDocument[], ...without: readonly string[]): Story => ({
  example,
  documents,
  without,
});

export const stories: readonly Story[] = [
  story("approval", [["intermediate-parameters.yaml"]], labels, "spec.templates.1.inputs.parameters.0.description"),
  story("artifacts", [["artifact-passing.yaml"]]),
  story("cluster-template", [
    ["cluster-workflow-template/clustertemplates.yaml", 4],
    ["cluster-workflow-template/workflow-template-ref.yaml"],
  ]),
  story("coinflip", [["coinflip.yaml"]], annotations),
  story(
    "configmap",
    [["configmaps/simple-parameters-configmap.yaml"], ["arguments-parameters-from-configmap.yaml"]],
    annotations,
  ),
  story("container-set", [["container-set-template/graph-workflow.yaml"]], annotations),
  story("cron", [["cron-workflow.yaml"]]),
  story("daemon", [["daemon-nginx.yaml"]]),
  story("data", [["data-transformations.yaml"]], labels, annotations),
  story("diamond", [["dag-diamond.yaml"]]),
  story("event-binding", [
    ["workflow-event-binding/event-consumer-workflowtemplate.yaml"],
    ["workflow-event-binding/event-consumer-workfloweventbinding.yaml"],
  ]),
  story("exit-handler", [["exit-handlers.yaml"]], labels),
  story("hello", [["hello-world.yaml"]], labels, annotations),
  story("inline", [["dag-inline-workflow.yaml"]], annotations),
  story("loops", [["loops.yaml"]]),
  story("loops-maps", [["loops-maps.yaml"]], labels, annotations),
  story("loops-param", [["loops-param-result.yaml"]], labels),
  story("mutex", [["synchronization-mutex-wf-level.yaml"]]),
  story("output-parameter", [["output-parameter.yaml"]]),
  story("retry", [["retry-backoff.yaml"]], labels),
  story("script-from-file", [["scripts-python.yaml"]]),
  story("workflow-template", [["workflow-template/templates.yaml", 0], ["workflow-template/hello-world.yaml"]]),
];
