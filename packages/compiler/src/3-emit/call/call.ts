import { printDepends } from "@argotsx/expr/depends";
import { shapeOf } from "@argotsx/schema";
import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";
import type { Placed } from "../references/placed.ts";
import type { Fields } from "../values.ts";
import { callArguments, callName } from "./arguments.ts";
import { calleeOf } from "./callee.ts";
import { checkLoopCondition } from "./check-loop-condition.ts";
import { conditionOf } from "./conditions.ts";
import { hookFields } from "./hooks.ts";
import { loopFields } from "./loop.ts";
import { loopTemplate } from "./loop-template.ts";

/** Whether a call runs, as a text that Argo evaluates when its tags are replaced. */
const whenText = (frame: Frame, emitter: Emitter): unknown => {
  const { when } = frame.props;
  if (when === undefined || when === null || when === true) return undefined;
  return when === false ? "false" : emitter.late.condition(when, frame, ["when"]);
};

/** Makes the task or step that a call is. */
export const emitCall = (frame: Frame, emitter: Emitter): Fields => {
  const { scope } = emitter.late;
  const placed = scope.placedOf(frame);
  scope.current = placed;
  scope.isList = true;
  const loop = loopFields(frame, emitter);
  scope.isList = false;
  const body = frame.call?.body;
  const generated = body === undefined ? undefined : loopTemplate(frame, body, emitter);
  const args = generated?.arguments ?? callArguments(frame, emitter);
  const when = whenText(frame, emitter);
  scope.isHook = true;
  const hooks = hookFields(frame, emitter);
  scope.isHook = false;
  const waits = scope.kind === "tasks" ? waitFields(placed, emitter) : refuseWaiting(frame, emitter);
  const { continueOn } = frame.props;
  scope.current = undefined;

  const made: Fields = { name: placed.name, ...calleeOf(frame, generated?.name) };
  if (args !== undefined) made.arguments = args;
  Object.assign(made, waits);
  if (when !== undefined) made.when = when;
  Object.assign(made, loop);
  if (continueOn !== undefined) made.continueOn = emitter.make(continueOn, shapeOf("ContinueOn"), "continueOn", frame);
  if (hooks !== undefined) made.hooks = hooks;
  checkLoopCondition(frame, when, made, emitter);
  emitter.origins.add(made, frame, (field) => trails[field] ?? [field]);
  return made;
};

/** Where the fields that are not called like their props come from. */
const trails: Readonly<Record<string, readonly string[]>> = {
  template: [],
  templateRef: [],
  withItems: [],
  withParam: [],
  withSequence: [],
  dependencies: ["after"],
};

/** What a task waits for. */
const waitFields = (placed: Placed, emitter: Emitter): Fields => {
  placed.condition = conditionOf(placed, emitter.late.scope, emitter);
  return placed.condition === undefined ? {} : { depends: printDepends(placed.condition) };
};

/** Steps run in their order. */
const refuseWaiting = (frame: Frame, emitter: Emitter): Fields => {
  for (const option of ["after", "depends"]) {
    if (frame.props[option] === undefined) continue;
    const help = { help: "steps run one after another, as they are written; those of a <Parallel> side by side" };
    emitter.report("misplaced-option", frame, [option], { option, call: callName(frame) }, help);
  }
  return {};
};
