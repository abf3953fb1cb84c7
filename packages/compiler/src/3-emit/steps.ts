import { node } from "./node.ts";
import type { TemplateType } from "./template.ts";

export const step = node("WorkflowStep");

/** The body is a list of groups: the steps of a group run side by side, and a step on its own is a group of one. */
export const steps: TemplateType = {
  kind: "Steps",
  field: "steps",
  children: {
    field: "steps",
    emit: (frame, emitter) =>
      frame.children.map((child) => {
        const group = child.kind === "Parallel" ? child.children : [child];
        return group.map((one) => step().emit(one, emitter));
      }),
  },
};
