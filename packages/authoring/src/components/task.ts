import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { DAGTask } from "../fields.ts";

/** The props of a `<Task>`. */
export interface TaskProps extends DAGTask {
  /**
   * A template of the task's own, such as a `<Container>`, instead of `template` or `templateRef`. It becomes `inline`.
   */
  readonly children?: Node;
}

/**
 * One task of a `<Dag>`: a call of a template.
 * [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask)
 */
export const Task: Component<TaskProps> = /* @__PURE__ */ component("Task");
