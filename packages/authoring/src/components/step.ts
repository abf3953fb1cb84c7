import { type Component, component } from "../component.ts";
import type { Node } from "../element.ts";
import type { WorkflowStep } from "../fields.ts";

/** The props of a `<Step>`. */
export interface StepProps extends Omit<WorkflowStep, "name"> {
  /** The name of the step, one of a kind in its template. References to it are `steps.NAME.…`. */
  readonly name: string;
  /**
   * A template of the step's own, such as a `<Container>`, instead of `template` or `templateRef`. It becomes `inline`.
   */
  readonly children?: Node;
}

/**
 * One step of `<Steps>`: a call of a template.
 * [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep)
 */
export const Step: Component<StepProps> = /* @__PURE__ */ component("Step");
