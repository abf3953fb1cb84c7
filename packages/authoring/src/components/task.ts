import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { DAGTask } from "../fields.ts";

export interface TaskProps extends DAGTask {
  /** A template of its own, instead of `template` or `templateRef`. */
  readonly children?: Node;
}

/** One task of a `<Dag>`: a call of a template. */
export const Task: Component<TaskProps> = /* @__PURE__ */ component("Task");
