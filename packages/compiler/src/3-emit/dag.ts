import { emitTask } from "./call/tasks.ts";
import { node } from "./node.ts";
import type { TemplateType } from "./template.ts";

export const task = node("DAGTask");

export const dag: TemplateType = {
  kind: "Dag",
  field: "dag",
  type: "DAGTemplate",
  templateRenamed: { failFast: "templateFailFast" },
  children: {
    field: "tasks",
    emit: (frame, emitter) => emitter.tasks(frame.children, (child) => emitTask(child, task().emit, emitter)),
  },
};
