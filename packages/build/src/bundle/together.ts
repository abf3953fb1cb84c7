import { readFileSync, writeFileSync } from "node:fs";
import type { Metafile } from "esbuild";
import type { Bundled } from "./entry.ts";
import { runEsbuild } from "./fast.ts";
import { inputsOf, readInputs } from "./metafile.ts";
import type { ModuleFolder } from "./module-folder.ts";
import { type Group, type Runtime, settings, toArguments } from "./settings.ts";

/**
 * Bundles all entries into one module, whose default export is a list of functions that evaluate one each: what they
 * share, our runtime above all, is made and read once. Resolves to nothing whenever each has to be a module of its own,
 * as when there is something wrong with one.
 */
export const bundleTogether = async (
  binary: string,
  group: Group,
  runtime: Runtime,
  folder: ModuleFolder,
): Promise<Bundled[] | undefined> => {
  const list = folder.expect("all.js");
  const file = folder.expect("all.mjs");
  const metafile = folder.expect("metafile.json");
  const imports = group.entries.map(({ source }) => `  () => import(${JSON.stringify(source.path)}),\n`);
  writeFileSync(list, `export default [\n${imports.join("")}];\n`);
  const isClean = await runEsbuild(binary, group.root, [
    list,
    ...toArguments(settings(runtime, group.tsconfig)),
    `--outfile=${file}`,
    `--metafile=${metafile}`,
  ]);
  if (!isClean) return undefined;
  const read: Metafile = JSON.parse(readFileSync(metafile, "utf8"));
  const code = readFileSync(file, "utf8");
  const isStandalone = Object.values(read.outputs).every(({ imports }) => imports.length === 0);
  const isFaithful = isStandalone && !code.includes("import.meta") && !Object.keys(read.inputs).some(isText);
  if (!isFaithful) return undefined;
  const inputs = readInputs(read, group.root);
  return group.entries.map((entry, index) => ({
    entry,
    code,
    file,
    exports: ["default"],
    isStandalone,
    inputs: inputsOf(entry.name, inputs, read.inputs),
    index,
  }));
};

/** Whether the default import of a file may be its text, which plugins look after. */
const isText = (name: string): boolean => !/\.[cm]?[jt]sx?$/.test(name);
