import type { Emit } from "./component.ts";
import { once } from "./once.ts";
import { Scope } from "./references/scope.ts";
import { slotOf } from "./slots.ts";
import { anyShape, type Fields } from "./values.ts";

/** Any Kubernetes object, as it is: every prop is a field, in the author's order behind the three that lead. */
export const manifest = once((): Emit => {
  const lead = ["apiVersion", "kind", "metadata"];
  return {
    props: new Set(lead),
    emit: (frame, emitter) => {
      const made: Fields = {};
      emitter.late.scope = new Scope("outside", undefined);
      const others = Object.keys(frame.props).filter((field) => !lead.includes(field) && field !== "children");
      for (const field of [...lead, ...others]) {
        emitter.put(made, slotOf(field, anyShape), frame);
      }
      emitter.origins.add(made, frame, (field) => [field]);
      return made;
    },
  };
});
