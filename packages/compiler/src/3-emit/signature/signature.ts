import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";
import { isRun } from "../script-run.ts";
import type { Fields } from "../values.ts";
import { inputFields, ordered } from "./inputs.ts";
import { leafOutputs, wiredOutputs } from "./outputs.ts";
import { refuseUnknownOptions } from "./unknown-options.ts";

/** The fields of a typed template that its header says. */
export const signature = (frame: Frame, isOfTasks: boolean, emitter: Emitter): Readonly<Fields> => {
  const { template } = frame;
  const run = isRun(frame);
  refuseUnknownOptions("inputs", template?.inputs ?? {}, frame, emitter);
  refuseUnknownOptions("outputs", template?.outputs ?? {}, frame, emitter);
  const inputs = inputFields(template?.inputs ?? {}, emitter.late.scope.captured, run);
  const outputs = isOfTasks ? wiredOutputs(frame, emitter) : leafOutputs(frame, run, emitter);
  return {
    name: emitter.made.nameOf(frame) ?? template?.name,
    inputs: ordered(inputs, "Inputs", frame, emitter),
    outputs: ordered(outputs, "Outputs", frame, emitter),
  };
};
