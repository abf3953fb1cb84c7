import { readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Bundled } from "./entry.ts";
import { madeFast } from "./fast.ts";
import { readMetafile } from "./metafile.ts";
import type { ModuleFolder } from "./module-folder.ts";
import type { Group, Runtime } from "./settings.ts";
import { sharedFile, sharedScript, withSharedAsArgument } from "./shared-runtime.ts";

/**
 * Bundles entries that import nothing but argotsx with one copy of our runtime for all of them, with esbuild's executable:
 * in half of the time for hundreds, and what is evaluated first with one is known when the next is. Resolves to nothing
 * whenever each has to be a module of its own.
 */
export const bundleFastShared = async (
  binary: string,
  group: Group,
  runtime: Runtime,
  folder: ModuleFolder,
): Promise<readonly Bundled[] | undefined> => {
  const entries = group.entries.map(({ source }, number) => `shared-${number}=${source.path}`);
  const read = await madeFast(binary, group, runtime, {
    parameters: [...entries, "--splitting", `--outdir=${folder.path}`],
    folder,
    name: "shared",
  });
  if (read === undefined) return undefined;
  const names = Object.keys(read.outputs).map((name) => name.slice(name.lastIndexOf("/") + 1));
  for (const name of names) folder.expect(name);
  const [shared, ...others] = names.filter((name) => !name.startsWith("shared-"));
  if (shared === undefined || others.length > 0) return undefined;
  const runtimeCode = sharedScript(readFileSync(join(folder.path, shared), "utf8"));
  const ours = dirname(runtime.index) + sep;
  const bundled = readMetafile(read, group, (number) =>
    readFileSync(join(folder.path, `shared-${number}.mjs`), "utf8"),
  );
  const isFaithful = bundled.every(
    ({ code, entry, inputs }) =>
      sharedFile(code) === shared &&
      inputs.every(({ path }) => path === entry.source.path || path.startsWith(ours)) &&
      !code.includes("import.meta"),
  );
  if (runtimeCode === undefined || !isFaithful) return undefined;
  return bundled.map((one) => ({
    ...one,
    code: withSharedAsArgument(one.code),
    file: join(folder.path, `shared-${group.entries.indexOf(one.entry)}.mjs`),
    isStandalone: true,
    runtimeCode,
  }));
};
