import { node } from "./node.ts";
import type { TemplateType } from "./template.ts";

export const containerNode = node("ContainerNode");

export const containerSet: TemplateType = {
  kind: "ContainerSet",
  field: "containerSet",
  type: "ContainerSetTemplate",
  templateRenamed: { retryStrategy: "templateRetryStrategy" },
  children: {
    field: "containers",
    emit: (frame, emitter) => frame.children.map((child) => containerNode().emit(child, emitter)),
  },
};
