import type { Provider } from "../transform/edit.ts";
import type { ScriptOptions } from "./bundle/bundle-functions.ts";
import { mayHoldFunctions } from "./find/may-hold-functions.ts";

export type { ScriptOptions } from "./bundle/bundle-functions.ts";

/**
 * Turns functions that run in pods, given as `run={…}` or to `template.fn`, into the scripts that they are there.
 *
 * A function is never printed: what it needs of its module is cut out of the source (`extract`), bundled for Node 20
 * (`bundle`) and made one CommonJS program without `{{` (`script`), which the program in `pod` runs. What it needs of the
 * top level of its module is evaluated again in the pod. Of `template.fn` the types are read too (`types`). With
 * `sourceMap` the map is part of the script, and the script itself maps the stack of what ends it.
 */
export const functions = (options: ScriptOptions = {}): Provider => ({
  mayHold: mayHoldFunctions,
  find: async (module) => {
    // Runs without such functions load none of this.
    const { compileFunctions } = await import("./compile-functions.ts");
    try {
      return await compileFunctions(module, options);
    } catch (error) {
      // Nested more deeply than there is stack for. The compiler says that the function was not compiled.
      if (error instanceof RangeError) return { edits: [], claimed: [], diagnostics: [], inputs: [] };
      throw error;
    }
  },
});
