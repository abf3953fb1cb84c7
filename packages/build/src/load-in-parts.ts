import { availableParallelism } from "node:os";
import { type LoadedModules, type LoadOptions, loadModules } from "./load-modules.ts";
import type { SourceFile } from "./source-file.ts";

/** So many files are worth a second process of esbuild. */
const fewest = 64;

/** As many as esbuild makes, with the others at its side, in the time in which this process loads the compiler. */
const share = 0.25;

/** Of many files that may share our runtime a few come first, so that they are compiled while the others are bundled. */
const partsOf = (sources: readonly SourceFile[], { sharesRuntime, useCache }: LoadOptions): readonly SourceFile[][] => {
  if (sharesRuntime !== true || useCache || sources.length < fewest || availableParallelism() === 1) {
    return [[...sources]];
  }
  const first = Math.floor(sources.length * share);
  return [sources.slice(0, first), sources.slice(first)];
};

/** Starts to make the modules of workflow files, in one part or several that are ready one after another. */
export const loadInParts = (
  sources: readonly SourceFile[],
  options: LoadOptions,
): readonly Promise<LoadedModules>[] => {
  const { whileWaiting, ...others } = options;
  const parts = partsOf(sources, options);
  const last = parts.length - 1;
  // What is done meanwhile begins when esbuild is at work on all.
  return parts.map((part, index) =>
    loadModules(part, { ...others, whileWaiting: index === last ? whileWaiting : () => {} }),
  );
};

/** The modules of all parts. Only what is in one part is kept for the next run. */
export const joinParts = (parts: readonly LoadedModules[]): LoadedModules => {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return first;
  return {
    modules: parts.flatMap(({ modules }) => modules),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
    dependencies: () => new Map(parts.flatMap(({ dependencies }) => [...dependencies()])),
    release: () => {
      for (const { release } of parts) release();
    },
    remember: () => {},
    repeatable: async () => undefined,
  };
};
