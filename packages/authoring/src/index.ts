/**
 * What a workflow file imports: the plain components, one for each thing that Argo's manifests hold.
 * @module
 */

export { ClusterWorkflowTemplate, type ClusterWorkflowTemplateProps } from "./components/cluster-workflow-template.ts";
export { Container, type ContainerProps } from "./components/container.ts";
export { ContainerNode, type ContainerNodeProps } from "./components/container-node.ts";
export { ContainerSet, type ContainerSetProps } from "./components/container-set.ts";
export { CronWorkflow, type CronWorkflowProps } from "./components/cron-workflow.ts";
export { Dag, type DagProps } from "./components/dag.ts";
export { Data, type DataProps } from "./components/data.ts";
export { Http, type HttpProps } from "./components/http.ts";
export { Manifest, type ManifestProps } from "./components/manifest.ts";
export { Parallel, type ParallelProps } from "./components/parallel.ts";
export { Plugin, type PluginProps } from "./components/plugin.ts";
export { Resource, type ResourceProps } from "./components/resource.ts";
export { Script, type ScriptProps } from "./components/script.ts";
export { Step, type StepProps } from "./components/step.ts";
export { Steps, type StepsProps } from "./components/steps.ts";
export { Suspend, type SuspendProps } from "./components/suspend.ts";
export { Task, type TaskProps } from "./components/task.ts";
export { Workflow, type WorkflowProps } from "./components/workflow.ts";
export { WorkflowEventBinding, type WorkflowEventBindingProps } from "./components/workflow-event-binding.ts";
export { WorkflowTemplate, type WorkflowTemplateProps } from "./components/workflow-template.ts";
export { createElement } from "./create-element.ts";
export { dedent } from "./dedent.ts";
export type { Element, Node } from "./element.ts";
export { Fragment } from "./fragment.ts";
export type { JSX } from "./jsx.ts";
export { type ArtifactOptions, type ArtifactParam, artifact } from "./typed/artifact.ts";
export { expr } from "./typed/expr.ts";
export { ForEach, type ForEachProps } from "./typed/for-each.ts";
export type { Context, Frames } from "./typed/frames.ts";
export type { Item, Items } from "./typed/item.ts";
export { clusterWorkflowTemplate, external, type Library, workflowTemplate } from "./typed/library.ts";
export { artifactory, azure, gcs, git, hdfs, http, oss, plugin, raw, s3 } from "./typed/locations.ts";
export { template } from "./typed/named-template.ts";
export { and, not, type Outcome, or } from "./typed/outcome.ts";
export { type Param, type ParamOptions, param } from "./typed/param.ts";
export type { ArtifactRef, Ref, Value } from "./typed/reference.ts";
export { type Sequence, sequence } from "./typed/sequence.ts";
export type { Phase, TaskHandle } from "./typed/task-handle.ts";
export type { TaskOptions } from "./typed/task-options.ts";
export { tasks } from "./typed/tasks.ts";
export type { AnyTemplate, CallProps, EachTask, Task as TypedTask, Template } from "./typed/template.ts";
export type { InputsOf, OutputsOf } from "./typed/template-fn.ts";
export { lastRetry, pod, retries, type WorkflowReferences, workflow } from "./typed/workflow-references.ts";
