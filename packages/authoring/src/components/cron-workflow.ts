import { type Component, component } from "../component.ts";
import type { CronWorkflowSpec, WorkflowSpec } from "../fields.ts";
import type { MetadataProps, TemplatesProps } from "./metadata-props.ts";

/** The props of a `<CronWorkflow>`. */
export interface CronWorkflowProps extends MetadataProps, TemplatesProps, Omit<CronWorkflowSpec, "workflowSpec"> {
  /** The workflow that is started. Its templates are the children of `<CronWorkflow>`, or stand here in `templates`. */
  readonly workflowSpec?: WorkflowSpec | undefined;
}

/**
 * A workflow that is started by the clock. Its props are the fields of the schedule, its children the workflow's
 * templates. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec)
 */
export const CronWorkflow: Component<CronWorkflowProps> = /* @__PURE__ */ component("CronWorkflow");
