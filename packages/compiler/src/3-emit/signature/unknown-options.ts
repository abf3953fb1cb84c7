import type { ParamOptions, Specs } from "@argotsx/authoring/tree";
import { closest } from "@argotsx/diagnostic";
import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";

const known: Readonly<Record<keyof ParamOptions<unknown>, true>> = {
  configMapKeyRef: true,
  default: true,
  description: true,
  event: true,
  globalName: true,
  jqFilter: true,
  jsonPath: true,
  path: true,
  stdout: true,
  supplied: true,
  value: true,
};

/** Reports the options of parameters that there are not; an artifact's become fields, which the schema judges. */
export const refuseUnknownOptions = (
  side: "inputs" | "outputs",
  specs: Specs,
  frame: Frame,
  emitter: Emitter,
): void => {
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.kind !== "param") continue;
    for (const option of Object.keys(spec.options)) {
      if (Object.hasOwn(known, option)) continue;
      const meant = closest(option, Object.keys(known));
      const parameters = { owner: `parameter '${name}'`, what: "option", field: option };
      const help = meant === undefined ? {} : { help: `did you mean '${meant}'?` };
      emitter.reportHeader("unknown-field", frame, [side, name, option], parameters, help);
    }
  }
};
