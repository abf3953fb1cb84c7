import { readFileSync, writeFileSync } from "node:fs";
import type { Metafile } from "esbuild";
import type { Bundled } from "./entry.ts";
import { runEsbuild } from "./fast.ts";
import type { ModuleFolder } from "./module-folder.ts";
import { type Group, type Runtime, settings, toArguments } from "./settings.ts";
import { listOfEntries, readTogether } from "./together.ts";

/** Whether the default import of a file may be its text, which plugins look after. */
const isText = (name: string): boolean => !/\.[cm]?[jt]sx?$/.test(name);

/**
 * Bundles all entries into one module with esbuild's executable. Resolves to nothing whenever each has to be a module of
 * its own, as when there is something wrong with one.
 */
export const bundleFastTogether = async (
  binary: string,
  group: Group,
  runtime: Runtime,
  folder: ModuleFolder,
): Promise<readonly Bundled[] | undefined> => {
  const list = folder.expect("all.js");
  const file = folder.expect("all.mjs");
  const metafile = folder.expect("metafile.json");
  writeFileSync(list, listOfEntries(group));
  const isClean = await runEsbuild(binary, group.root, [
    list,
    ...toArguments(settings(runtime, group.tsconfig)),
    `--outfile=${file}`,
    `--metafile=${metafile}`,
  ]);
  if (!isClean) return undefined;
  const read: Metafile = JSON.parse(readFileSync(metafile, "utf8"));
  if (Object.keys(read.inputs).some(isText)) return undefined;
  return readTogether(read, readFileSync(file, "utf8"), group)?.map((one) => ({ ...one, file }));
};
