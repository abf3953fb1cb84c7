import { dirname } from "node:path";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Ancestors } from "../ancestors.ts";
import type { Transformer } from "../transform/transformer.ts";
import { readTsconfig, redefinesJsx } from "../tsconfig/read-tsconfig.ts";
import type { Bundled, Entry, Failed } from "./entry.ts";
import { esbuildBinary } from "./esbuild-binary.ts";
import { bundleFast } from "./fast.ts";
import { bundleFastShared } from "./fast-shared.ts";
import type { BundleOptions, BundleResult } from "./full.ts";
import { importsOnlyArgotsx } from "./imports-only-argotsx.ts";
import { ModuleFolder } from "./module-folder.ts";
import type { Group } from "./settings.ts";
import { bundledTogether } from "./together.ts";

/** A module that lies on disk and can be imported. */
export interface Ready {
  readonly file: string;
  readonly bundled: Bundled;
}

/** Modules in folders that the caller removes when it has imported them. */
export interface ReadyModules {
  readonly modules: readonly Ready[];
  readonly folders: readonly ModuleFolder[];
  /** Entries that no module could be made of. */
  readonly failed: readonly Failed[];
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

const nothing: BundleResult = { bundled: [], failed: [], diagnostics: [] };

const joined = (results: readonly BundleResult[]): BundleResult => ({
  bundled: results.flatMap(({ bundled }) => bundled),
  failed: results.flatMap(({ failed }) => failed),
  diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
});

/** Whether entries are first tried as one module. A single one need not wait for the process to load TypeScript either. */
const isTogether = ({ entries }: Group, { together, thread }: BundleOptions): boolean =>
  together === true && (entries.length > 1 || thread !== undefined);

/** Into the module that `file` stands for, beside the process where that has a thread for it. */
const bundleEditedTogether = async (
  group: Group,
  { runtime, transformer, scripts = {}, thread }: BundleOptions,
  file: string,
): Promise<readonly Bundled[] | undefined> => {
  if (thread !== undefined) return thread.bundle(group, { runtime, scripts }, file);
  const { bundleFullyTogether } = await import("./full-together.ts");
  const together = await bundleFullyTogether(group, { runtime, transformer });
  return together && bundledTogether(group, together, file);
};

/** With the JavaScript API, which is only loaded then. */
const bundleSlowly = async (group: Group, options: BundleOptions, folder: ModuleFolder): Promise<BundleResult> => {
  if (group.entries.length === 0) return nothing;
  if (isTogether(group, options)) {
    const all = await bundleEditedTogether(group, options, folder.nameShared());
    if (all !== undefined) return { bundled: all, failed: [], diagnostics: [] };
  }
  const { bundleFully } = await import("./full.ts");
  return bundleFully(group, options);
};

/** So many entries have to share our runtime that it is worth it. */
const fewest = 8;

const mayShareRuntime = ({ source }: Entry): boolean =>
  source.bytes !== undefined && importsOnlyArgotsx(source.bytes.toString("latin1"));

/** With the executable where that can be, else with the API. */
const bundleQuickly = async (group: Group, options: BundleOptions, folder: ModuleFolder): Promise<BundleResult> => {
  if (group.entries.length === 0) return nothing;
  const binary = esbuildBinary();
  if (binary === undefined) return bundleSlowly(group, options, folder);
  if (isTogether(group, options)) {
    const { bundleFastTogether } = await import("./fast-together.ts");
    const all = await bundleFastTogether(binary, group, options.runtime, folder);
    if (all !== undefined) return { bundled: all, failed: [], diagnostics: [] };
  }
  // Few are not even looked at: that would be a good part of the time of a run with one file.
  const mayShare = options.sharesRuntime === true && group.entries.length >= fewest;
  const sharing = mayShare ? group.entries.filter(mayShareRuntime) : [];
  if (sharing.length >= fewest) {
    const others = group.entries.filter((entry) => !sharing.includes(entry));
    const [shared, rest] = await Promise.all([
      bundleFastShared(binary, { ...group, entries: sharing }, options.runtime, folder),
      bundleQuickly({ ...group, entries: others }, { ...options, sharesRuntime: false }, folder),
    ]);
    const apart = shared === undefined && (await bundleSlowly({ ...group, entries: sharing }, options, folder));
    return joined([apart || { ...nothing, bundled: shared ?? [] }, rest]);
  }
  const bundled = await bundleFast(binary, group, options.runtime, folder);
  return bundled === undefined ? bundleSlowly(group, options, folder) : { bundled, failed: [], diagnostics: [] };
};

/** Whether files that a module imports may need edits, of which the executable knows nothing. */
const importsEdited = ({ inputs }: Bundled, transformer: Transformer): boolean =>
  inputs.some(({ path }) => transformer.mayEdit(path));

/**
 * Bundles the entries whose text needs no edits the quick way, at once with those that do the other way. Only when the
 * quick ones are made it is known what they import; those that import something to edit are then made again.
 */
const bundleBoth = async (group: Group, options: BundleOptions, folder: ModuleFolder): Promise<BundleResult> => {
  const { transformer } = options;
  const [plain = [], edited = []] = [false, true].map((may) =>
    group.entries.filter(({ source }) => transformer.mayEdit(source.path, source.bytes) === may),
  );
  const [quick, slow] = await Promise.all([
    bundleQuickly({ ...group, entries: plain }, options, folder),
    bundleSlowly({ ...group, entries: edited }, options, folder),
  ]);
  const again = quick.bundled.filter((one) => importsEdited(one, transformer)).map(({ entry }) => entry);
  if (again.length === 0) return joined([quick, slow]);
  const late = await bundleSlowly({ ...group, entries: again }, { ...options, together: false }, folder);
  const kept = quick.bundled.filter(({ entry }) => !again.includes(entry));
  return joined([{ ...quick, bundled: kept }, slow, late]);
};

const bundleGroup = async (group: Group, options: BundleOptions, ancestors: Ancestors): Promise<ReadyModules> => {
  const folder = new ModuleFolder();
  const { bundled, failed, diagnostics } = await bundleBoth(group, options, folder);
  if (reachesOverruled(group, bundled, ancestors)) {
    folder.remove();
    const [first] = group.entries;
    const merged = first && readTsconfig(dirname(first.source.path), ancestors)?.options;
    return bundleGroup({ ...group, tsconfig: merged ?? {} }, options, ancestors);
  }
  const modules = bundled.map((one, number) => folder.write(`module-${number}.mjs`, one));
  return { modules, folders: [folder], failed, diagnostics };
};

/** Turns entries into modules that can be imported, with as few calls of esbuild as can be. */
export const bundle = async (
  entries: readonly Entry[],
  options: BundleOptions,
  ancestors: Ancestors,
): Promise<ReadyModules> => {
  const results = await Promise.all(
    groupEntries(entries, ancestors).map((group) => bundleGroup(group, options, ancestors)),
  );
  return {
    modules: results.flatMap(({ modules }) => modules),
    folders: results.flatMap(({ folders }) => folders),
    failed: results.flatMap(({ failed }) => failed),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
};
