import { hookFields } from "./call/hooks.ts";
import { type Emit, trailsOf } from "./component.ts";
import { once } from "./once.ts";
import { slotsOf } from "./slots.ts";
import type { Fields } from "./values.ts";

/** Makes the component of what stands inside a template: a task, a step, a node of a container set. */
export const node = (type: string): (() => Emit) =>
  once(() => {
    const slots = slotsOf(type);
    const props = new Set(slots.map(({ prop }) => prop));
    const trailOf = trailsOf(slots);
    return {
      props,
      emit: (frame, emitter) => {
        emitter.refuseUnknown(frame, props);
        const made: Fields = {};
        const [inline] = frame.children;
        for (const slot of slots) {
          if (slot.field === "name") emitter.name(made, slot, frame);
          else if (slot.field === "hooks" && frame.hooks !== undefined) made.hooks = hookFields(frame, emitter);
          else if (slot.field === "onExit" && frame.hooks?.has("exit")) continue;
          else if (slot.field === "inline" && inline !== undefined) {
            made.inline = emitter.template(inline);
          } else emitter.put(made, slot, frame);
        }
        emitter.origins.add(made, frame, trailOf);
        return made;
      },
    };
  });
