import { type Component, component } from "../component.ts";
import type { CronWorkflowSpec, WorkflowSpec } from "../fields.ts";
import type { MetadataProps, TemplatesProps } from "./metadata-props.ts";

export interface CronWorkflowProps extends MetadataProps, TemplatesProps, Omit<CronWorkflowSpec, "workflowSpec"> {
  /** The workflow that is started; its templates may be the children instead. */
  readonly workflowSpec?: WorkflowSpec | undefined;
}

/** A workflow that is started by the clock. Its props are the schedule's, its children the workflow's templates. */
export const CronWorkflow: Component<CronWorkflowProps> = /* @__PURE__ */ component("CronWorkflow");
