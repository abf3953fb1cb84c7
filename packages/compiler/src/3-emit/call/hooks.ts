import { isElement } from "@argotsx/authoring/tree";
import { shapeOf } from "@argotsx/schema";
import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";
import { isPlainObject } from "../is-plain-object.ts";
import type { Fields } from "../values.ts";
import { callArguments, callName } from "./arguments.ts";
import { calleeOf } from "./callee.ts";

/** The hooks of a call: those that are calls themselves, and those in Argo's own words. */
export const hookFields = (frame: Frame, emitter: Emitter): Fields | undefined => {
  const made: Fields = {};
  for (const [name, hook] of frame.hooks ?? []) made[name] = hookOf(name, hook, emitter);
  const { hooks, onExit } = frame.props;
  if (isPlainObject(hooks)) {
    if (isElement(onExit) && (hooks.exit ?? undefined) !== undefined) {
      emitter.givenTwice(frame, ["onExit"], "'hooks.exit'");
    }
    for (const [name, value] of Object.entries(hooks)) {
      if (made[name] !== undefined || value === undefined || isElement(value)) continue;
      made[name] = emitter.make(value, shapeOf("LifecycleHook"), ["hooks", name], frame);
    }
  }
  return Object.keys(made).length === 0 ? undefined : made;
};

/** One hook. Its `when` is the condition on which it runs, which the exit hook does without. */
export const hookOf = (name: string, hook: Frame, emitter: Emitter): Fields => {
  const { when } = hook.props;
  for (const option of ["after", "depends", "continueOn", "onExit", "hooks", "name"]) {
    if (hook.props[option] === undefined) continue;
    emitter.report("misplaced-option", hook, [option], { option, call: `${callName(hook)}, which is a hook` });
  }
  const made: Fields = {};
  if (typeof when === "boolean") {
    if (!when || name !== "exit") made.expression = String(when);
  } else if (when !== undefined && when !== null) {
    made.expression = emitter.late.condition(when, hook, ["when"], true);
  } else if (name !== "exit") {
    const help = { help: 'say when it runs: when={() => Build.status() === "Running"}' };
    emitter.report("missing-field", hook, [], { owner: `the hook '${name}'`, field: "when" }, help);
  }
  Object.assign(made, calleeOf(hook, undefined));
  const args = callArguments(hook, emitter);
  if (args !== undefined) made.arguments = args;
  emitter.origins.add(made, hook, (field) => (field === "expression" ? ["when"] : []));
  return made;
};
