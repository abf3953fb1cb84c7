import type { Target } from "@argotsx/lint";
import type { Options } from "./parse.ts";

// They are said again, since to ask the checks for them would load the checks before esbuild is at work.
/** The versions of Argo that a run may be for. */
export const targets = ["3.5", "3.6", "3.7", "4.0", "4.1"] as const satisfies readonly Target[];

export const defaultTarget = "4.1" satisfies Target;

/** The version that a run is for: what the command line says, then what a configuration does. */
export const targetOf = (options: Options, configured?: Target): Target =>
  targets.find((target) => target === options.get("target")) ?? configured ?? defaultTarget;
