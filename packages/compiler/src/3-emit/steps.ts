import { emitTask } from "./call/tasks.ts";
import { node } from "./node.ts";
import type { TemplateType } from "./template.ts";

export const step = node("WorkflowStep");

/** A group has nothing but its steps. */
const noProps: ReadonlySet<string> = new Set();

/** The body is a list of groups: the steps of a group run side by side, and a step on its own is a group of one. */
export const steps: TemplateType = {
  kind: "Steps",
  field: "steps",
  children: {
    field: "steps",
    emit: (frame, emitter) =>
      frame.children.map((child) => {
        if (child.kind !== "Parallel") return [emitTask(child, step().emit, emitter)];
        emitter.refuseUnknown(child, noProps);
        return child.children.map((one) => emitTask(one, step().emit, emitter));
      }),
  },
};
