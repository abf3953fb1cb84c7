import { dirname, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Ancestors } from "./ancestors.ts";
import { bundle, type ReadyModules } from "./bundle/bundle.ts";
import type { Entry, Input } from "./bundle/entry.ts";
import type { Runtime } from "./bundle/settings.ts";
import { Cache } from "./cache/cache.ts";
import { dependenciesOf } from "./cache/dependencies.ts";
import { Files } from "./cache/files.ts";
import type { Dependencies } from "./cache/is-unchanged.ts";
import { toolKey } from "./cache/tool-key.ts";
import type { Runnable } from "./evaluate/run-module.ts";
import type { ScriptOptions } from "./functions/index.ts";
import type { Repeatable } from "./printed/repeatable.ts";
import { rootOf } from "./root.ts";
import type { SourceFile } from "./source-file.ts";
import type { TypeScriptThread } from "./thread/typescript-thread.ts";
import type { Transformer } from "./transform/transformer.ts";
import { typescriptFolder } from "./typescript-folder.ts";

/** A workflow file as a module that can run. */
export interface Loaded extends Runnable {
  readonly entry: Entry;
  readonly exports: readonly string[];
  /** The files that it was made from, itself included. */
  readonly inputs: readonly string[];
  /** Set when others are in the same module. */
  readonly index?: number;
}

export interface LoadOptions {
  readonly runtime: Runtime;
  /** The version of argotsx, which every cached module belongs to. */
  readonly version: string;
  readonly useCache: boolean;
  /** What the transformer makes scripts by, since modules that are made in another way are other modules. */
  readonly scripts: ScriptOptions;
  readonly ancestors: Ancestors;
  readonly transformer: Transformer;
  /** Whether files may share a module; they are not kept in the cache then. */
  readonly together?: boolean;
  /** Makes those that share a module beside the process. */
  readonly thread?: TypeScriptThread | undefined;
  /** Whether files may have our runtime in common, where they are not kept. */
  readonly sharesRuntime?: boolean;
  /** Called when esbuild has been started, or would have been. */
  readonly whileWaiting: () => void;
}

export interface LoadedModules {
  /** In the order of the sources; without those that could not be made. */
  readonly modules: readonly Loaded[];
  readonly diagnostics: readonly Diagnostic[];
  /** What each source depends on, by its path, those included that no module could be made of. */
  readonly dependencies: () => ReadonlyMap<string, Dependencies>;
  /** Removes the files of modules that were only made for this run. */
  readonly release: () => void;
  /** Keeps what was made for the next run. */
  readonly remember: () => void;
  /** Asked after that: what all modules depend on, where evaluating them again would give the same. */
  readonly repeatable: () => Promise<Repeatable | undefined>;
}

/** Apart in the cache, so that builds of both kinds can take turns. */
const kindOf = ({ minify, sourceMap, sizeLimit }: ScriptOptions): string =>
  `${minify ? "minified-" : ""}${sourceMap ? "mapped-" : ""}${sizeLimit === undefined ? "" : `${sizeLimit}-`}`;

const nothing: ReadyModules = { modules: [], folders: [], failed: [], diagnostics: [] };

/** Finds the module of each workflow file in the cache, or makes it. */
export const loadModules = async (
  sources: readonly SourceFile[],
  {
    runtime,
    version,
    useCache,
    scripts,
    ancestors,
    transformer,
    together = false,
    sharesRuntime = false,
    thread,
    whileWaiting,
  }: LoadOptions,
): Promise<LoadedModules> => {
  const startedAt = Date.now();
  const files = new Files();
  const cache = useCache ? new Cache(toolKey(version, runtime), files, ancestors, kindOf(scripts)) : undefined;
  const loaded = new Map<Entry, Loaded>();
  const found = new Map<string, Dependencies>();
  const missed: Entry[] = [];
  const entries = sources.map((source): Entry => {
    const root = rootOf(source.path, ancestors);
    return { source, root, name: relative(root, source.path).replaceAll(sep, "/") };
  });
  for (const entry of entries) {
    if (cache !== undefined && entry.source.bytes !== undefined) files.known(entry.source.path, entry.source.bytes);
    const cached = cache?.find(entry);
    if (cached === undefined) missed.push(entry);
    else {
      loaded.set(entry, { entry, url: pathToFileURL(cached.file).href, ...cached });
      found.set(entry.source.path, cached.dependencies);
    }
  }

  const isShared = { together: together && !useCache, sharesRuntime: sharesRuntime && !useCache };
  const bundling =
    missed.length === 0 ? nothing : bundle(missed, { runtime, transformer, ...isShared, thread, scripts }, ancestors);
  whileWaiting();
  const { modules, folders, failed, diagnostics } = await bundling;
  for (const { file, bundled } of modules) {
    const { entry, inputs } = bundled;
    loaded.set(entry, { ...bundled, url: pathToFileURL(file).href, inputs: inputs.map(({ path }) => path) });
  }
  const ours = dirname(runtime.index) + sep;
  const isOurs = (path: string): boolean => path.startsWith(ours);
  const editedFrom = (inputs: readonly Input[]): string | undefined =>
    inputs.some(({ path }) => transformer.mayEdit(path)) ? typescriptFolder() : undefined;
  const all = entries.flatMap((entry) => loaded.get(entry) ?? []);
  const dependencies = (): ReadonlyMap<string, Dependencies> => {
    for (const one of [...modules.map(({ bundled }) => bundled), ...failed]) {
      found.set(one.entry.source.path, dependenciesOf(one, files, ancestors, isOurs, editedFrom(one.inputs)));
    }
    return found;
  };
  return {
    modules: all,
    diagnostics,
    dependencies,
    release: () => {
      for (const folder of folders) folder.remove();
    },
    remember: () => {
      // A run with problems is followed by an edit, and a warning has to be seen again.
      if (diagnostics.length > 0) return;
      for (const { bundled } of modules) cache?.store(bundled, startedAt, isOurs, editedFrom(bundled.inputs));
    },
    repeatable: async () => {
      if (cache === undefined || all.length < entries.length) return undefined;
      const kept = entries.map((entry) => cache.file(entry));
      const { repeatable } = await import("./printed/repeatable.ts");
      return repeatable(all, { kept, dependencies: dependencies(), isOurs, startedAt });
    },
  };
};
