import type { Plugin } from "esbuild";
import { textNamespace } from "./metafile.ts";

/** Notes each file that is read, also those that then fail: nothing else tells what a broken module was made of. */
export const readsPlugin = (note: (path: string) => void): Plugin => ({
  name: "argotsx-reads",
  setup: (build) => {
    for (const namespace of ["file", textNamespace]) {
      build.onLoad({ filter: /./, namespace }, ({ path }) => {
        note(path);
        return undefined;
      });
    }
  },
});
