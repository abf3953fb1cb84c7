import { sequenceOf } from "@argotsx/authoring/tree";
import { shapeOf } from "@argotsx/schema";
import { describe } from "../../describe.ts";
import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";
import { anyShape, type Fields } from "../values.ts";
import { callName } from "./arguments.ts";

/** What a call loops over: one of the three fields that Argo has for it. */
export const loopFields = (frame: Frame, emitter: Emitter): Fields => {
  const each = frame.call?.each;
  if (each === undefined) return {};
  // The list of `.each()` stands where the handle was made; the element is the nearest that has a place.
  const trail = each.source === undefined ? [] : ["in"];
  const from: Frame = each.source === undefined ? frame : { ...frame, source: each.source };
  const { list } = each;
  const sequence = sequenceOf(list);
  if (sequence !== undefined) {
    return { withSequence: emitter.make(sequence, shapeOf("Sequence"), "in", from) };
  }
  // Argo takes an empty list of items for no loop at all, and one that is read as JSON for what it is.
  if (Array.isArray(list) && list.length === 0) return { withParam: "[]" };
  if (Array.isArray(list)) return { withItems: emitter.make(list, anyShape, "in", from) };
  if (typeof list === "function") return { withParam: emitter.late.text(list, from, trail, {}) };
  emitter.report("not-a-list", from, trail, { loop: callName(frame), actual: describe(list) });
  return {};
};
