import { readFileSync, writeFileSync } from "node:fs";
import type { Bundled } from "./entry.ts";
import { madeFast } from "./fast.ts";
import type { ModuleFolder } from "./module-folder.ts";
import type { Group, Runtime } from "./settings.ts";
import { bundledTogether, listOfEntries, readTogether } from "./together.ts";

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
  writeFileSync(list, listOfEntries(group));
  const read = await madeFast(binary, group, runtime, {
    parameters: [list, `--outfile=${file}`],
    folder,
    name: "all",
  });
  if (read === undefined) return undefined;
  if (Object.keys(read.inputs).some(isText)) return undefined;
  const together = readTogether(read, readFileSync(file, "utf8"), group);
  return together && bundledTogether(group, together, file);
};
