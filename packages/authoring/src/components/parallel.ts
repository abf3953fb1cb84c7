import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";

export interface ParallelProps {
  readonly children?: Node;
}

/** Steps that run side by side. */
export const Parallel: Component<ParallelProps> = /* @__PURE__ */ component("Parallel");
