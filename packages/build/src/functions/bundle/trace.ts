import type { Metafile } from "esbuild";
import { fileOf, isInstalled } from "./names.ts";

/** An import that leads to a module: the user's own file that makes it, and how it is written there. */
export interface Step {
  /** esbuild's name of the file. */
  readonly importer: string;
  readonly specifier: string;
}

/**
 * The last import in the user's own files on the shortest way from an entry to a module. Only modules that are in the
 * output count.
 */
export const trace = (
  from: string,
  to: string,
  { inputs }: Metafile,
  live: Metafile["outputs"][string],
  root: string,
): Step | undefined => {
  const steps = new Map<string, Step | undefined>([[from, undefined]]);
  // A map visits what is added while it is walked.
  for (const [name, step] of steps) {
    if (name === to) return step;
    const file = fileOf(name, root);
    const isOwn = file !== undefined && !isInstalled(file);
    for (const { path, original, external } of inputs[name]?.imports ?? []) {
      if (external === true || steps.has(path) || (path !== to && !(path in live.inputs))) continue;
      steps.set(path, isOwn ? { importer: name, specifier: original ?? path } : step);
    }
  }
  return undefined;
};
