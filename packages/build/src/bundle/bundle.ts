import { dirname } from "node:path";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Ancestors } from "../ancestors.ts";
import { readTsconfig, redefinesJsx } from "../tsconfig/read-tsconfig.ts";
import type { Bundled, Entry } from "./entry.ts";
import { esbuildBinary } from "./esbuild-binary.ts";
import { bundleFast } from "./fast.ts";
import type { BundleResult } from "./full.ts";
import { ModuleFolder } from "./module-folder.ts";
import type { Group, Runtime } from "./settings.ts";

/** A module that lies on disk and can be imported. */
export interface Ready {
  readonly file: string;
  readonly bundled: Bundled;
}

/** Modules in folders that the caller removes when it has imported them. */
export interface ReadyModules {
  readonly modules: readonly Ready[];
  readonly folders: readonly ModuleFolder[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The settings that overrule a tsconfig.json for files of a folder, if it gives JSX another meaning. */
const overruled = (folder: string, ancestors: Ancestors) => {
  const tsconfig = readTsconfig(folder, ancestors);
  return tsconfig !== undefined && redefinesJsx(tsconfig) ? tsconfig : undefined;
};

/** Entries that one call of esbuild can take: those of one root, and of one tsconfig.json where it is overruled. */
export const groupEntries = (entries: readonly Entry[], ancestors: Ancestors): Group[] => {
  const groups = new Map<string, { root: string; entries: Entry[]; tsconfig?: Readonly<Record<string, unknown>> }>();
  for (const entry of entries) {
    const tsconfig = overruled(dirname(entry.source.path), ancestors);
    const key = `${entry.root}\0${tsconfig?.files[0] ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, {
        root: entry.root,
        entries: [entry],
        ...(tsconfig !== undefined && { tsconfig: tsconfig.options }),
      });
    } else group.entries.push(entry);
  }
  return [...groups.values()];
};

/** Whether a file that was imported from another folder lies under a tsconfig.json that has to be overruled as well. */
const reachesOverruled = ({ tsconfig }: Group, bundled: readonly Bundled[], ancestors: Ancestors): boolean =>
  tsconfig === undefined &&
  bundled.some(({ inputs }) =>
    inputs.some(
      ({ path }) => /\.[jt]sx$/.test(path) && !path.includes("node_modules") && overruled(dirname(path), ancestors),
    ),
  );

/** With the JavaScript API, which is only loaded then. */
const bundleSlowly = async (group: Group, runtime: Runtime): Promise<BundleResult> => {
  const { bundleFully } = await import("./full.ts");
  return bundleFully(group, runtime);
};

const bundleGroup = async (group: Group, runtime: Runtime, ancestors: Ancestors): Promise<ReadyModules> => {
  const folder = new ModuleFolder();
  const binary = esbuildBinary();
  let fast: Bundled[] | undefined;
  if (binary !== undefined) {
    folder.expect("metafile.json");
    for (const number of group.entries.keys()) folder.expect(`${number}.mjs`);
    fast = await bundleFast(binary, group, runtime, folder.path);
  }
  const { bundled, diagnostics } =
    fast === undefined ? await bundleSlowly(group, runtime) : { bundled: fast, diagnostics: [] };
  if (reachesOverruled(group, bundled, ancestors)) {
    folder.remove();
    const [first] = group.entries;
    const options = first && readTsconfig(dirname(first.source.path), ancestors)?.options;
    return bundleGroup({ ...group, tsconfig: options ?? {} }, runtime, ancestors);
  }
  const numbers = new Map(group.entries.map((entry, number) => [entry, number]));
  const modules = bundled.map((one) => folder.write(`${numbers.get(one.entry)}.mjs`, one, fast !== undefined));
  return { modules, folders: [folder], diagnostics };
};

/** Turns entries into modules that can be imported, with as few calls of esbuild as can be. */
export const bundle = async (
  entries: readonly Entry[],
  runtime: Runtime,
  ancestors: Ancestors,
): Promise<ReadyModules> => {
  const results = await Promise.all(
    groupEntries(entries, ancestors).map((group) => bundleGroup(group, runtime, ancestors)),
  );
  return {
    modules: results.flatMap(({ modules }) => modules),
    folders: results.flatMap(({ folders }) => folders),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
};
