import { type Component, component } from "../component.ts";
import type { Element } from "../element.ts";
import type { LifecycleHook, WorkflowSpec } from "../fields.ts";
import type { AnyTemplate } from "../typed/template.ts";
import type { MetadataProps, TemplatesProps } from "./metadata-props.ts";

export interface WorkflowProps
  extends MetadataProps,
    TemplatesProps,
    Omit<WorkflowSpec, "templates" | "onExit" | "hooks"> {
  /** What runs when the workflow has ended, however it ended: the name of a template, or a call of one. */
  readonly onExit?: WorkflowSpec["onExit"] | Element | undefined;
  /** What runs when a condition on the workflow becomes true: calls with their `when`, or Argo's own objects. */
  readonly hooks?: Readonly<Record<string, LifecycleHook | Element | undefined>> | undefined;
  /** Templates to keep although nothing that the workflow runs leads to them. */
  readonly templates?: readonly AnyTemplate[] | undefined;
}

/** A workflow that runs once it is submitted. Its children are its templates. */
export const Workflow: Component<WorkflowProps> = /* @__PURE__ */ component("Workflow");
