import { dirname, resolve } from "node:path";
import { ConfigFinder, type Discovery, type Guard, isFolder, type LoadedConfig } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context } from "../context.ts";
import { findFiles } from "./find-files.ts";
import { runOptions, type Settings, settingsWith } from "./settings.ts";

/** What a command works on, and with which settings. */
export interface Project {
  readonly kind: "project";
  readonly options: Options;
  readonly found: Discovery;
  /** The folders that files were looked for in; none where all of them were named. */
  readonly searched: readonly string[];
  readonly guard: Guard;
  /** What holds for the files of a folder. */
  readonly settingsIn: (folder: string) => Settings;
  readonly settingsOf: (path: string) => Settings;
  /** Keeps the compiled configurations for the next run. */
  readonly remember: () => void;
}

/** A run that ends before it began: a path is wrong, which has been said, or a configuration is. */
export type Closed =
  | { readonly kind: "usage" }
  | { readonly kind: "problems"; readonly options: Options; readonly diagnostics: readonly Diagnostic[] };

export interface ProjectRequest {
  readonly options: Options;
  readonly paths: readonly string[];
  /** Whether YAML and JSON are wanted as well. */
  readonly manifests: boolean;
  /** Whether files are looked for at all; standard input needs none. */
  readonly withoutFiles?: boolean;
}

const nothing: Discovery = { workflows: [], manifests: [], missing: [], unsuitable: [], diagnostics: [] };

/** The configurations of a run, each read once. Those that are wrong are told of. */
class Configs {
  readonly diagnostics: Diagnostic[] = [];
  readonly #context: Context;
  readonly #useCache: boolean;
  readonly #guard: Guard;
  readonly #finder = new ConfigFinder();
  readonly #loaded = new Map<string, LoadedConfig>();
  readonly #kept: (() => void)[] = [];

  constructor(context: Context, options: Options, guard: Guard) {
    this.#context = context;
    this.#useCache = !options.has("no-cache");
    this.#guard = guard;
  }

  /** Reads what governs folders, and answers whether all of it is right. */
  async load(folders: Iterable<string>): Promise<boolean> {
    const paths = new Set([...folders].map((folder) => this.#finder.nearest(folder)));
    const files = [...paths].filter((path) => path !== undefined).filter((path) => !this.#loaded.has(path));
    if (files.length > 0) {
      const { loadConfigs } = await import("@argotsx/build/config");
      const { runtime, version } = this.#context;
      const loaded = await loadConfigs(files, { runtime, version, useCache: this.#useCache, guard: this.#guard });
      for (const one of loaded.configs) this.#loaded.set(one.path, one);
      this.diagnostics.push(...loaded.diagnostics);
      this.#kept.push(loaded.remember);
    }
    return !this.diagnostics.some(({ severity }) => severity === "error");
  }

  /** What governs the files of a folder, once it was read. */
  governing(folder: string): LoadedConfig | undefined {
    const path = this.#finder.nearest(folder);
    return path === undefined ? undefined : this.#loaded.get(path);
  }

  /** Those that want a layout which needs a folder, and have none. */
  withoutFolder(options: Options): readonly Diagnostic[] {
    if (options.has("out-dir") || options.has("layout")) return [];
    return [...this.#loaded.values()].flatMap(({ path, config: { layout = "source", outDir } }) => {
      if (layout === "source" || outDir !== undefined) return [];
      const at = { file: path, line: 1, column: 1, trail: ["layout"], part: "value" } as const;
      return [diagnostic("layout-without-folder", at, { layout })];
    });
  }

  remember(): void {
    for (const keep of this.#kept) keep();
  }
}

/**
 * Finds the files of a run and the configurations that govern them. Where there is no configuration, all that this
 * costs is to ask whether there is one in the folders above the files.
 */
export const openProject = async (
  context: Context,
  { options, paths, manifests, withoutFiles = false }: ProjectRequest,
): Promise<Project | Closed> => {
  const { cwd } = context;
  const guard = context.guard();
  const configs = new Configs(context, options, guard);
  const isRight = await configs.load([cwd]);
  const own = configs.governing(cwd);
  const run = runOptions(options, own);
  const closed = (diagnostics: readonly Diagnostic[]): Closed => ({ kind: "problems", options: run, diagnostics });
  if (!isRight) return closed(configs.diagnostics);

  const isIncluded = paths.length === 0 && own?.config.include !== undefined;
  const found = withoutFiles
    ? nothing
    : isIncluded
      ? (await import("@argotsx/build/config")).discoverIncluded(own, { cwd, manifests })
      : findFiles(context, paths, { manifests });
  if (found === undefined) return { kind: "usage" };
  const folders = paths.map((path) => resolve(cwd, path)).filter(isFolder);
  const searched = isIncluded ? [dirname(own.path)] : paths.length === 0 ? [cwd] : folders;
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
  return {
    kind: "project",
    options: run,
    found: { ...found, diagnostics: [...configs.diagnostics, ...found.diagnostics] },
    searched,
    guard,
    settingsIn,
    settingsOf: (path) => settingsIn(dirname(path)),
    remember: () => configs.remember(),
  };
};
