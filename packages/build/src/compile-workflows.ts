import { dirname, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Emitted } from "@argotsx/compiler";
import { type Diagnostic, diagnostic, type Place } from "@argotsx/diagnostic";
import { Ancestors } from "./ancestors.ts";
import { bundle, type ReadyModules } from "./bundle/bundle.ts";
import type { Entry } from "./bundle/entry.ts";
import type { Runtime } from "./bundle/settings.ts";
import { Cache } from "./cache/cache.ts";
import { Files } from "./cache/files.ts";
import { toolKey } from "./cache/tool-key.ts";
import type { Compile, Manifest } from "./compile.ts";
import { type Evaluated, reasonThrown, ThrownExplainer } from "./evaluate/explain-thrown.ts";
import type { Guard } from "./evaluate/guard.ts";
import { type Runnable, runModule } from "./evaluate/run-module.ts";
import { inFolder, placeInFolder } from "./place-in-folder.ts";
import { rootOf } from "./root.ts";
import type { SourceFile } from "./source-file.ts";

export interface CompileOptions {
  readonly runtime: Runtime;
  /** The version of argotsx, which every cached module belongs to. */
  readonly version: string;
  readonly useCache: boolean;
  readonly guard: Guard;
  /** Loads the compiler; called when esbuild is already at work. */
  readonly compiler: () => Promise<Compile>;
}

/** A workflow file that was compiled, rightly or wrongly. */
export interface CompiledFile {
  readonly path: string;
  readonly manifests: readonly Manifest[];
  /** The files that it was made from, itself included. */
  readonly inputs: readonly string[];
}

export interface Compilation {
  readonly files: readonly CompiledFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Keeps what was compiled for the next run; apart, so that output can be written first. */
  readonly remember: () => void;
}

/** A module on its way from disk to the compiler. */
interface Loaded extends Evaluated, Runnable {
  readonly exports: readonly string[];
  readonly inputs: readonly string[];
}

const startOf = (path: string): Place => ({ file: path, line: 1, column: 1 });

/**
 * Compiles workflow files: each becomes one module (from the cache or by esbuild), is evaluated, and its default export
 * goes to the compiler. Problems of one file do not keep the others from being compiled.
 */
export const compileWorkflows = async (
  sources: readonly SourceFile[],
  { runtime, version, useCache, guard, compiler }: CompileOptions,
): Promise<Compilation> => {
  const startedAt = Date.now();
  const ancestors = new Ancestors();
  const files = new Files();
  const ours = dirname(runtime.index) + sep;
  const cache = useCache ? new Cache(toolKey(version, runtime, files), files, ancestors) : undefined;

  const loaded = new Map<Entry, Loaded>();
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
    }
  }

  const nothing: ReadyModules = { modules: [], folders: [], diagnostics: [] };
  const bundling = missed.length === 0 ? nothing : bundle(missed, runtime, ancestors);
  const compiling = compiler();
  const { modules, folders, diagnostics: bundleDiagnostics } = await bundling;
  for (const { file, bundled } of modules) {
    loaded.set(bundled.entry, {
      entry: bundled.entry,
      url: pathToFileURL(file).href,
      code: bundled.code,
      exports: bundled.exports,
      isStandalone: bundled.isStandalone,
      inputs: bundled.inputs.map(({ path }) => path),
    });
  }

  const diagnostics: Diagnostic[] = [...bundleDiagnostics];
  const explainer = new ThrownExplainer(loaded.values(), runtime, ancestors);
  const compiled: CompiledFile[] = [];

  const thrown = async (error: unknown, path: string): Promise<Diagnostic> => {
    const located = await explainer.locate(error);
    const details = { related: located?.calls ?? [] };
    return diagnostic("evaluation-failed", located?.at ?? startOf(path), { reason: reasonThrown(error) }, details);
  };

  const evaluate = async (module: Loaded): Promise<void> => {
    const { entry, exports, inputs } = module;
    const { path, named } = entry.source;
    if (!exports.includes("default")) {
      if (named) diagnostics.push(diagnostic("no-default-export", startOf(path), {}));
      return;
    }
    const compile = await compiling;
    const outcome = await guard.run(entry.name, async () => compile(await runModule(module), { file: entry.name }));
    if (outcome.kind === "value") {
      const { manifests, diagnostics: found } = outcome.value;
      for (const one of found) diagnostics.push(inFolder(await explainer.explain(one), entry.root));
      compiled.push({ path, inputs, manifests: manifests.map((manifest) => resolved(manifest, entry.root)) });
    } else if (outcome.kind === "threw") {
      diagnostics.push(await thrown(outcome.error, path));
    } else if (outcome.kind === "exit") {
      const located = await explainer.locate(outcome.call);
      const code = outcome.call.code === undefined ? "" : String(outcome.call.code);
      diagnostics.push(
        diagnostic("process-exit", located?.at ?? startOf(path), { code }, { related: located?.calls ?? [] }),
      );
    } else diagnostics.push(diagnostic("never-settles", startOf(path), {}));
  };

  try {
    for (const entry of entries) {
      const module = loaded.get(entry);
      if (module !== undefined) await evaluate(module);
    }
    for (const error of guard.strays.splice(0)) diagnostics.push(await thrown(error, sources[0]?.path ?? ""));
  } finally {
    for (const folder of folders) folder.remove();
  }

  return {
    files: compiled,
    diagnostics,
    remember: () => {
      if (bundleDiagnostics.length > 0) return;
      for (const { bundled } of modules) cache?.store(bundled, startedAt, (path) => path.startsWith(ours));
    },
  };
};

/** A manifest whose places are absolute and say which part of a field they mean. */
const resolved = ({ locate, ...manifest }: Emitted, root: string): Manifest => ({
  ...manifest,
  locate: (path, part) => {
    const place = locate(path);
    return place && { ...placeInFolder(place, root), ...(part !== undefined && { part }) };
  },
});
