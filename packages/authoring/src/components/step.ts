import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { WorkflowStep } from "../fields.ts";

export interface StepProps extends Omit<WorkflowStep, "name"> {
  readonly name: string;
  /** A template of its own, instead of `template` or `templateRef`. */
  readonly children?: Node;
}

/** One step of `<Steps>`: a call of a template. */
export const Step: Component<StepProps> = /* @__PURE__ */ component("Step");
