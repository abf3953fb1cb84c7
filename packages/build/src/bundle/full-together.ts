import type { Bundled } from "./entry.ts";
import { esbuildApi } from "./esbuild-binary.ts";
import { type BundleOptions, pluginsOf, withEdits } from "./full.ts";
import { type Group, settings } from "./settings.ts";
import { listOfEntries, readTogether } from "./together.ts";

/**
 * Bundles all entries into one module with esbuild's JavaScript API, which can edit them. Resolves to nothing whenever
 * each has to be a module of its own, as when there is something wrong with one, or to be told of it. `file` stands for
 * the module, and is not written.
 */
export const bundleFullyTogether = async (
  group: Group,
  options: BundleOptions,
  file: string,
): Promise<readonly Bundled[] | undefined> => {
  try {
    const { metafile, outputFiles, warnings } = await esbuildApi().build({
      ...settings(options.runtime, group.tsconfig),
      absWorkingDir: group.root,
      stdin: { contents: listOfEntries(group), resolveDir: group.root },
      outfile: file,
      write: false,
      metafile: true,
      logLevel: "silent",
      plugins: pluginsOf(group, options),
    });
    const bundled = readTogether(metafile, outputFiles[0]?.text ?? "", group);
    const made = bundled?.map((one) => withEdits(one, group, options.transformer));
    if (warnings.length > 0 || made?.some(({ diagnostics }) => diagnostics.length > 0)) return undefined;
    return made?.map((one) => ({ ...one.bundled, file }));
  } catch {
    // What is wrong is told by who makes each by itself.
    return undefined;
  }
};
