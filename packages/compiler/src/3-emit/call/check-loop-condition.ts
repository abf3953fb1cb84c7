import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";
import { isPlainObject } from "../is-plain-object.ts";
import type { Fields } from "../values.ts";
import { callName } from "./arguments.ts";

/** Whether a field waits for other tasks: Argo leaves it as it is when the condition is false. */
const waits = (field: unknown): boolean => /\{\{[^}]*\b(?:tasks|steps)\b/.test(JSON.stringify(field) ?? "");

/**
 * Reports a loop's condition that compares the item in quotes. Argo looks at conditions before there are items, with
 * `{{item}}` as the text that it is; if that is false, it resolves nothing else of the loop, which then has no items.
 */
export const checkLoopCondition = (frame: Frame, when: unknown, made: Fields, emitter: Emitter): void => {
  if (frame.call?.each === undefined || typeof when !== "string" || !/\{\{\s*item\b/.test(when)) return;
  const artifacts = isPlainObject(made.arguments) ? made.arguments.artifacts : undefined;
  if (![made.withParam, made.withSequence, artifacts].some(waits)) return;
  if (emitter.late.isFalse(when)) emitter.report("quoted-item", frame, ["when"], { loop: callName(frame) });
};
