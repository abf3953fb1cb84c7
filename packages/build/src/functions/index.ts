import type { Provider } from "../transform/edit.ts";
import type { ScriptOptions } from "./bundle/bundle-functions.ts";
import { mayHoldFunctions } from "./find/may-hold-functions.ts";

export type { ScriptOptions } from "./bundle/bundle-functions.ts";

/** Turns functions that run in pods, given as `run={…}` or to `template.fn`, into the scripts that they are there. */
export const functions = (options: ScriptOptions = {}): Provider => ({
  mayHold: mayHoldFunctions,
  // Runs without such functions load none of this.
  find: async (module) => (await import("./compile-functions.ts")).compileFunctions(module, options),
});
