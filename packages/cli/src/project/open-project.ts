import { dirname, resolve, sep } from "node:path";
import {
  type Dependencies,
  type Discovery,
  type Guard,
  isFolder,
  kindAt,
  type LoadedConfig,
  type Observer,
  type PathKind,
} from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context } from "../context.ts";
import { Configs } from "./configs.ts";
import { findFiles } from "./find-files.ts";
import { runOptions, type Settings, settingsWith } from "./settings.ts";

/** What a command works on, and with which settings. */
export interface Project {
  readonly kind: "project";
  readonly options: Options;
  /** As they were given. */
  readonly paths: readonly string[];
  readonly found: Discovery;
  /** The folders that files were looked for in; none where all of them were named. */
  readonly searched: readonly string[];
  readonly guard: Guard;
  /** What holds for the files of a folder. */
  readonly settingsIn: (folder: string) => Settings;
  readonly settingsOf: (path: string) => Settings;
  /** Adds to what a function of a configuration threw where it did. */
  readonly explain: (found: Diagnostic) => Promise<Diagnostic>;
  /** Keeps the compiled configurations for the next run. */
  readonly remember: () => void;
  readonly looked: Looked;
}

/** Where a run looked for what it works on, so that somebody can watch it. */
export interface Looked {
  /** The files and folders that were named or included, with what is there. */
  readonly roots: ReadonlyMap<string, PathKind>;
  /** The paths where a configuration could be, or the search ends, and whether there was something. */
  readonly lookups: ReadonlyMap<string, boolean>;
  readonly configs: () => ReadonlyMap<string, Dependencies>;
}

/** A run that ends before it began: a path is wrong, which has been said, or a configuration is. */
export type Closed =
  | { readonly kind: "usage"; readonly looked: Looked }
  | {
      readonly kind: "problems";
      readonly options: Options;
      readonly diagnostics: readonly Diagnostic[];
      readonly looked: Looked;
    };

export interface ProjectRequest {
  readonly options: Options;
  readonly paths: readonly string[];
  /** Whether YAML and JSON are wanted as well. */
  readonly manifests: boolean;
  /** Whether files are looked for at all; standard input needs none. */
  readonly withoutFiles?: boolean;
  readonly observer?: Observer;
}

const nothing: Discovery = { workflows: [], manifests: [], missing: [], unsuitable: [], diagnostics: [] };

/**
 * Finds the files of a run and the configurations that govern them. Where there is no configuration, all that this
 * costs is to ask whether there is one in the folders above the files.
 */
export const openProject = async (
  context: Context,
  { options, paths, manifests, withoutFiles = false, observer }: ProjectRequest,
): Promise<Project | Closed> => {
  const { cwd } = context;
  const guard = context.guard();
  const configs = new Configs(context, options, guard);
  const isRight = await configs.load([cwd]);
  const own = configs.governing(cwd);
  const run = runOptions(options, own);
  const isIncluded = paths.length === 0 && own?.config.include !== undefined;
  const looking = isIncluded ? await import("@argotsx/build/config") : undefined;
  const named = paths.length === 0 ? [cwd] : paths.map((path) => resolve(cwd, path));
  const roots = own !== undefined && looking !== undefined ? looking.includedRoots(own) : named;
  const looked: Looked = {
    // Before anything is searched, so that what comes meanwhile is noticed.
    roots: new Map(observer === undefined ? [] : roots.map((path) => [path, kindAt(path)])),
    lookups: configs.looked,
    configs: () => configs.dependencies(),
  };
  const closed = (diagnostics: readonly Diagnostic[]): Closed => ({
    kind: "problems",
    options: run,
    diagnostics,
    looked,
  });
  if (!isRight) return closed(configs.diagnostics);

  const search = { manifests, ...(observer !== undefined && { observer }) };
  const found = withoutFiles
    ? nothing
    : own !== undefined && looking !== undefined
      ? looking.discoverIncluded(own, { cwd, ...search })
      : findFiles(context, paths, search);
  if (found === undefined) return { kind: "usage", looked };
  const searched = isIncluded ? [dirname(own.path)] : named.filter(isFolder);
  const files = [...found.workflows, ...found.manifests];
  if (!(await configs.load([...files.map(({ path }) => dirname(path)), ...searched])))
    return closed(configs.diagnostics);
  const folderless = configs.withoutFolder(options);
  if (folderless.length > 0) return closed(folderless);

  const known = new Map<LoadedConfig | undefined, Settings>();
  const settingsIn = (folder: string): Settings => {
    const config = configs.governing(folder);
    const settings = known.get(config) ?? settingsWith(options, cwd, config);
    known.set(config, settings);
    return settings;
  };
  const byFolder = new Map<string, Settings>();
  const settingsOf = (path: string): Settings => {
    const folder = path.slice(0, path.lastIndexOf(sep) + 1);
    const settings = byFolder.get(folder) ?? settingsIn(dirname(path));
    byFolder.set(folder, settings);
    return settings;
  };
  return {
    kind: "project",
    options: run,
    paths,
    found: { ...found, diagnostics: [...configs.diagnostics, ...found.diagnostics] },
    searched,
    guard,
    settingsIn,
    settingsOf,
    explain: (found) => configs.explain(found),
    remember: () => configs.remember(),
    looked,
  };
};
