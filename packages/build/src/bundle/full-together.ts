import { esbuildApi } from "./esbuild-binary.ts";
import { type BundleOptions, pluginsOf, withEdits } from "./full.ts";
import { type Group, settings } from "./settings.ts";
import { listOfEntries, readTogether, type Together } from "./together.ts";

/**
 * Bundles all entries into one module with esbuild's JavaScript API, which can edit them. Resolves to nothing whenever
 * each has to be a module of its own, as when there is something wrong with one, or to be told of it.
 */
export const bundleFullyTogether = async (
  group: Group,
  options: Pick<BundleOptions, "runtime" | "transformer">,
): Promise<Together | undefined> => {
  const { runtime, transformer } = options;
  try {
    const { metafile, outputFiles, warnings } = await esbuildApi().build({
      ...settings(runtime, group.tsconfig),
      absWorkingDir: group.root,
      stdin: { contents: listOfEntries(group), resolveDir: group.root },
      // Only names what is made.
      outfile: "all.mjs",
      write: false,
      metafile: true,
      logLevel: "silent",
      plugins: pluginsOf(group, options),
    });
    const together = readTogether(metafile, outputFiles[0]?.text ?? "", group);
    if (together === undefined || warnings.length > 0) return undefined;
    const edits = together.inputs.map((inputs) => withEdits(inputs, group, transformer));
    if (edits.some(({ diagnostics }) => diagnostics.length > 0)) return undefined;
    return { ...together, inputs: edits.map(({ inputs }) => inputs) };
  } catch {
    // What is wrong is told by who makes each by itself.
    return undefined;
  }
};
