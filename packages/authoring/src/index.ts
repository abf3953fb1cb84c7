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
