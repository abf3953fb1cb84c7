import type { Frame } from "../frame.ts";
import { entryField, knowArguments } from "./call/entry.ts";
import { type Emit, trailsOf } from "./component.ts";
import type { Emitter } from "./emitter.ts";
import { resourceKind } from "./resource-kind.ts";
import { putTemplates, takeNames } from "./resource-templates.ts";
import { slotsOf } from "./slots.ts";
import type { Fields } from "./values.ts";

/** Makes the component of a resource whose spec is a workflow's: the spec's fields are props, the children its templates. */
export const workflowResource = (kind: string): Emit => {
  const slots = slotsOf("WorkflowSpec");
  const own = slots.filter(({ field }) => field !== "templates");
  const trailOf = trailsOf(own);
  const spec = (frame: Frame, emitter: Emitter): Fields => {
    const made: Fields = {};
    takeNames(frame, emitter);
    for (const slot of slots) {
      if (slot.field === "templates") putTemplates(made, frame, emitter);
      else if (slot.field === "arguments") {
        emitter.put(made, slot, frame);
        if (kind === "Workflow" && frame.props.workflowTemplateRef === undefined) knowArguments(made, frame, emitter);
        entryField(made, slot.field, frame, emitter);
      } else if (!entryField(made, slot.field, frame, emitter)) emitter.put(made, slot, frame);
      if (slot.field === "entrypoint") emitter.entrypoint(made, frame);
    }
    emitter.origins.add(made, frame, trailOf);
    return made;
  };
  return resourceKind(kind, [...own.map(({ prop }) => prop), "templates"], spec);
};
