import { dirname } from "node:path";
import { ConfigFinder, type Discovery, type Guard, type LoadedConfig } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context } from "../context.ts";
import { findFiles } from "./find-files.ts";
import { runOptions, type Settings, settingsWith } from "./settings.ts";

/** What a command works on, and with which settings. */
export interface Project {
  readonly kind: "project";
  readonly options: Options;
  readonly found: Discovery;
  readonly guard: Guard;
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
  const finder = new ConfigFinder();
  const configs = new Map<string, LoadedConfig>();
  const problems: Diagnostic[] = [];
  const kept: (() => void)[] = [];
  const load = async (wanted: Iterable<string | undefined>): Promise<void> => {
    const files = [...new Set(wanted)].filter((path) => path !== undefined).filter((path) => !configs.has(path));
    if (files.length === 0) return;
    const { loadConfigs } = await import("@argotsx/build/config");
    const { runtime, version } = context;
    const loaded = await loadConfigs(files, { runtime, version, useCache: !options.has("no-cache"), guard });
    for (const one of loaded.configs) configs.set(one.path, one);
    problems.push(...loaded.diagnostics);
    kept.push(loaded.remember);
  };
  const governing = (folder: string): LoadedConfig | undefined => {
    const path = finder.nearest(folder);
    return path === undefined ? undefined : configs.get(path);
  };
  const failed = (): boolean => problems.some(({ severity }) => severity === "error");

  await load([finder.nearest(cwd)]);
  const own = governing(cwd);
  const run = runOptions(options, own);
  if (failed()) return { kind: "problems", options: run, diagnostics: problems };

  const isIncluded = paths.length === 0 && own?.config.include !== undefined;
  const found = withoutFiles
    ? nothing
    : isIncluded
      ? (await import("@argotsx/build/config")).discoverIncluded(own, { cwd, manifests })
      : findFiles(context, paths, { manifests });
  if (found === undefined) return { kind: "usage" };
  const files = [...found.workflows, ...found.manifests];
  await load(files.map(({ path }) => finder.nearest(dirname(path))));
  if (failed()) return { kind: "problems", options: run, diagnostics: problems };

  const known = new Map<LoadedConfig | undefined, Settings>();
  return {
    kind: "project",
    options: run,
    found: { ...found, diagnostics: [...problems, ...found.diagnostics] },
    guard,
    settingsOf: (path) => {
      const config = governing(dirname(path));
      const settings = known.get(config) ?? settingsWith(options, cwd, config);
      known.set(config, settings);
      return settings;
    },
    remember: () => {
      for (const keep of kept) keep();
    },
  };
};
