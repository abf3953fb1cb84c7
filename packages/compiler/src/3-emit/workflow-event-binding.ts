import type { Frame } from "../frame.ts";
import { trailsOf } from "./component.ts";
import type { Emitter } from "./emitter.ts";
import { once } from "./once.ts";
import { resourceKind } from "./resource-kind.ts";
import { slotsOf } from "./slots.ts";
import type { Fields } from "./values.ts";

export const workflowEventBinding = once(() => {
  const slots = slotsOf("WorkflowEventBindingSpec");
  const trailOf = trailsOf(slots);
  const spec = (frame: Frame, emitter: Emitter): Fields => {
    const made: Fields = {};
    for (const slot of slots) emitter.put(made, slot, frame);
    emitter.origins.add(made, frame, trailOf);
    return made;
  };
  return resourceKind(
    "WorkflowEventBinding",
    slots.map(({ prop }) => prop),
    spec,
  );
});
