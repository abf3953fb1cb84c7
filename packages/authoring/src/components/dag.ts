import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { DAGTemplate, Template } from "../fields.ts";
import type { RetryProps, TemplateProps } from "./template-props.ts";

export interface DagProps extends TemplateProps, RetryProps, Omit<DAGTemplate, "tasks"> {
  /** The template's own `failFast`. The prop `failFast` is that of the tasks inside. */
  readonly templateFailFast?: Template["failFast"] | undefined;
  readonly children?: Node;
}

/** A template whose tasks start when the tasks they depend on have ended. Its children are `<Task>`s. */
export const Dag: Component<DagProps> = /* @__PURE__ */ component("Dag");
