import { type Component, component } from "../component.ts";
import type { Element } from "../element.ts";
import type { LifecycleHook, WorkflowSpec } from "../fields.ts";
import type { Hooks } from "../typed/hooks.ts";
import type { MetadataProps, TemplatesProps } from "./metadata-props.ts";

/** The props of a resource that holds a workflow's spec. */
export interface WorkflowProps
  extends MetadataProps,
    TemplatesProps,
    Omit<WorkflowSpec, "templates" | "onExit" | "hooks"> {
  /**
   * What runs when the workflow has ended, however it ended: the name of a template, or a call such as `<Notify
   * text="done" />`.
   */
  readonly onExit?: WorkflowSpec["onExit"] | Element | undefined;
  /**
   * What runs when a condition on the workflow becomes true, by names of your choice: calls with their `when`, or
   * Argo's own objects. `exit` is `onExit`.
   */
  readonly hooks?: Hooks<LifecycleHook | Element> | undefined;
}

/**
 * A workflow that runs once it is submitted. Its props are the fields of its spec, its children the templates.
 * [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec)
 */
export const Workflow: Component<WorkflowProps> = /* @__PURE__ */ component("Workflow");
