import { emitTask } from "./call/tasks.ts";
import { emitTasks } from "./call/template-scope.ts";
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
    emit: (frame, emitter) => emitTasks(frame.children, emitter, (child) => emitTask(child, task().emit, emitter)),
  },
};
