import type { Metafile } from "esbuild";
import { fileOf } from "./names.ts";

/** An import that leads to a module: the user's own file that makes it, and how it is written there. */
export interface Step {
  /** esbuild's name of the file. */
  readonly importer: string;
  readonly specifier: string;
  /** esbuild's name of what it leads to. */
  readonly target: string;
}

/**
 * The last import that a user can change on the shortest way from an entry to a module: one in a file that `isOwn`
 * answers yes for. Only modules that are in the output count.
 */
export const trace = (
  from: string,
  to: string,
  { inputs }: Metafile,
  live: Metafile["outputs"][string],
  isOwn: (file: string) => boolean,
  root: string,
): Step | undefined => {
  const steps = new Map<string, Step | undefined>([[from, undefined]]);
  // A map visits what is added while it is walked.
  for (const [name, step] of steps) {
    if (name === to) return step;
    const file = fileOf(name, root);
    for (const { path, original, external } of inputs[name]?.imports ?? []) {
      if (external === true || steps.has(path) || (path !== to && !(path in live.inputs))) continue;
      steps.set(
        path,
        file !== undefined && isOwn(file) ? { importer: name, specifier: original ?? path, target: path } : step,
      );
    }
  }
  return undefined;
};

/** Every import in the files of an output that `isOwn` answers yes for. */
export const importsFrom = (
  isOwn: (file: string) => boolean,
  { inputs }: Metafile,
  live: Metafile["outputs"][string],
  root: string,
): readonly Step[] =>
  Object.keys(live.inputs).flatMap((importer) => {
    const file = fileOf(importer, root);
    if (file === undefined || !isOwn(file)) return [];
    const imports = inputs[importer]?.imports ?? [];
    return imports.map(({ path, original }) => ({ importer, specifier: original ?? path, target: path }));
  });
