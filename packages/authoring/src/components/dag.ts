import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { DAGTemplate, Template } from "../fields.ts";
import type { RetryProps, TemplateProps } from "./template-props.ts";

/** The props of a `<Dag>`: the fields of the template and those of the DAG. */
export interface DagProps extends TemplateProps, RetryProps, Omit<DAGTemplate, "tasks"> {
  /** The template's own `failFast`. The prop `failFast` is that of the tasks inside. */
  readonly templateFailFast?: Template["failFast"] | undefined;
  /** The tasks: `<Task>` elements, calls of typed templates or `<ForEach>`, in any order. */
  readonly children?: Node;
}

/**
 * A template whose tasks start as soon as those that they depend on have ended. Its children are `<Task>` elements or
 * calls of typed templates. [Argo: DAGTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtemplate)
 */
export const Dag: Component<DagProps> = /* @__PURE__ */ component("Dag");
