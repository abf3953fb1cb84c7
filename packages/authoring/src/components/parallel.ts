import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";

/** The props of `<Parallel>`. */
export interface ParallelProps {
  /** The steps that run side by side: `<Step>` elements or calls of typed templates. */
  readonly children?: Node;
}

/** Steps of `<Steps>` that run side by side. The next step starts when all of them have ended. */
export const Parallel: Component<ParallelProps> = /* @__PURE__ */ component("Parallel");
