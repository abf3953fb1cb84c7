import { shapeOf } from "@argotsx/schema";
import type { Frame } from "../frame.ts";
import { entryField, knowArguments } from "./call/entry.ts";
import { trailsOf } from "./component.ts";
import type { Emitter } from "./emitter.ts";
import { isPlainObject } from "./is-plain-object.ts";
import { once } from "./once.ts";
import { resourceKind } from "./resource-kind.ts";
import { putTemplates, takeNames } from "./resource-templates.ts";
import { slotsOf } from "./slots.ts";
import type { Fields } from "./values.ts";

/** The fields of the workflow's own that are props, since calls may stand there. */
const calling: readonly string[] = ["onExit", "hooks"];

/** The schedule's fields are props. The workflow's own are in `workflowSpec`, and its templates are the children. */
export const cronWorkflow = once(() => {
  const slots = slotsOf("CronWorkflowSpec");
  const workflowSlots = slotsOf("WorkflowSpec");
  const trailOf = trailsOf(slots);

  const workflowSpec = (frame: Frame, emitter: Emitter): unknown => {
    const literal = frame.props.workflowSpec ?? {};
    if (!isPlainObject(literal)) return emitter.make(literal, shapeOf("WorkflowSpec"), "workflowSpec", frame);
    const made: Fields = {};
    takeNames(frame, emitter);
    const isProp = (field: string): boolean =>
      calling.includes(field) && (frame.props[field] ?? undefined) !== undefined;
    for (const slot of workflowSlots) {
      if (isProp(slot.field)) {
        if ((literal[slot.field] ?? undefined) !== undefined) {
          emitter.givenTwice(frame, [slot.field], `'workflowSpec.${slot.field}'`);
        }
        if (!entryField(made, slot.field, frame, emitter)) emitter.put(made, slot, frame);
      } else if (calling.includes(slot.field)) emitter.putFrom(made, slot, literal, "workflowSpec", frame);
      else if (slot.field === "arguments" || !entryField(made, slot.field, frame, emitter)) {
        emitter.putFrom(made, slot, literal, "workflowSpec", frame);
      }
      if (slot.field === "arguments") {
        if (literal.workflowTemplateRef === undefined) knowArguments(made, frame, emitter);
        entryField(made, slot.field, frame, emitter);
      }
      if (slot.field === "templates") putTemplates(made, frame, emitter);
      if (slot.field === "entrypoint") emitter.entrypoint(made, frame);
    }
    emitter.putRest(made, workflowSlots, literal, "workflowSpec", frame);
    emitter.origins.add(made, frame, (field) => (isProp(field) ? [field] : ["workflowSpec", field]));
    return made;
  };

  const spec = (frame: Frame, emitter: Emitter): Fields => {
    const made: Fields = {};
    for (const slot of slots) {
      if (slot.field === "workflowSpec") made.workflowSpec = workflowSpec(frame, emitter);
      else emitter.put(made, slot, frame);
    }
    emitter.origins.add(made, frame, trailOf);
    return made;
  };
  return resourceKind("CronWorkflow", [...slots.map(({ prop }) => prop), ...calling, "templates"], spec);
});
