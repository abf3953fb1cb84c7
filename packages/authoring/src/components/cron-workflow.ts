import { type Component, component } from "../component.ts";
import type { CronWorkflowSpec, WorkflowSpec } from "../fields.ts";
import type { MetadataProps, TemplatesProps } from "./metadata-props.ts";
import type { WorkflowProps } from "./workflow.ts";

/** The props of a `<CronWorkflow>`. */
export interface CronWorkflowProps extends MetadataProps, TemplatesProps, Omit<CronWorkflowSpec, "workflowSpec"> {
  /** The workflow that is started. Its templates are the children of `<CronWorkflow>`, or stand here in `templates`. */
  readonly workflowSpec?: WorkflowSpec | undefined;
  /**
   * What runs when the workflow has ended, however it ended: the name of a template, or a call such as `<Notify
   * text="done" />`.
   */
  readonly onExit?: WorkflowProps["onExit"];
  /**
   * What runs when a condition on the workflow becomes true, by names of your choice: calls with their `when`, or
   * Argo's own objects. `exit` is `onExit`.
   */
  readonly hooks?: WorkflowProps["hooks"];
}

/**
 * A workflow that is started by the clock. Its props are the fields of the schedule, its children the workflow's
 * templates. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec)
 */
export const CronWorkflow: Component<CronWorkflowProps> = /* @__PURE__ */ component("CronWorkflow");
