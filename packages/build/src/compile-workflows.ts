import type { Compiled, Emitted } from "@argotsx/compiler";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { Ancestors } from "./ancestors.ts";
import type { Runtime } from "./bundle/settings.ts";
import type { Dependencies } from "./cache/is-unchanged.ts";
import type { Compile, Manifest } from "./compile.ts";
import type { ThrownExplainer } from "./evaluate/explain-thrown.ts";
import type { Guard } from "./evaluate/guard.ts";
import { isShared, sharing } from "./evaluate/run-module.ts";
import type { ScriptOptions } from "./functions/index.ts";
import { joinParts, loadInParts } from "./load-in-parts.ts";
import type { Loaded, LoadedModules } from "./load-modules.ts";
import { inFolder, placeInFolder, stackInFolder } from "./place-in-folder.ts";
import type { Repeatable } from "./printed/repeatable.ts";
import type { SourceFile } from "./source-file.ts";
import type { TypeScriptThread } from "./thread/typescript-thread.ts";
import { providers } from "./transform/providers.ts";
import { Transformer } from "./transform/transformer.ts";

export interface CompileOptions {
  readonly runtime: Runtime;
  /** The version of argotsx, which every cached module belongs to. */
  readonly version: string;
  readonly useCache: boolean;
  /** How functions that run in pods become scripts. */
  readonly scripts?: ScriptOptions;
  readonly guard: Guard;
  /**
   * Whether files may be made into one module, where most are right and nothing is cached: it takes a fraction of the time
   * for hundreds. What goes wrong is made anew by itself, and told as without it.
   */
  readonly together?: boolean;
  /** Edits and bundles them beside the process. */
  readonly thread?: TypeScriptThread | undefined;
  /** Bundles while this goes on, and evaluates only then: there is one guard for all code that runs. */
  readonly after?: Promise<unknown> | undefined;
  /**
   * Whether files that import nothing but argotsx may have its runtime in common, where nothing is cached: half the time for
   * hundreds. What goes wrong is made anew by itself as well.
   */
  readonly sharesRuntime?: boolean;
  /** Called before each file is evaluated. */
  readonly onFile?: () => void;
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
  /** The files found in folders that turned out to have no default export. */
  readonly withoutDefault: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether some file has templates with types, which an edit needs TypeScript for. */
  readonly isTyped: boolean;
  /** What each source depends on, by its path; asked only by those who watch. */
  readonly dependencies: () => ReadonlyMap<string, Dependencies>;
  /** Keeps what was compiled for the next run; apart, so that output can be written first. */
  readonly remember: () => void;
  /** Asked after that: what all files depend on, where compiling them again would give the same. */
  readonly repeatable: () => Promise<Repeatable | undefined>;
}

/**
 * A manifest whose places are absolute and say which part of a field they mean: the one that is asked for, unless the
 * compiler knows that the value was written as a key.
 */
const resolved = ({ locate, stackOf, ...manifest }: Emitted, root: string): Manifest => ({
  ...manifest,
  locate: (path, part) => {
    const place = locate(path);
    return place && { ...(part !== undefined && { part }), ...placeInFolder(place, root) };
  },
  stackOf: (path) => stackInFolder(stackOf(path), root),
});

/** What the compiler says as well when an error was found in a function: what it takes and gives is not known. */
const consequences = ({ id }: Diagnostic): readonly Diagnostic["id"][] => {
  if (id === "function-parameter-type") return ["function-not-compiled", "unknown-argument"];
  if (id === "function-return-type") return ["function-not-compiled", "missing-argument"];
  return ["function-not-compiled"];
};

/** Whether a module holds the part of the runtime that makes references. */
const isTyped = ({ code }: Loaded): boolean => code.includes("argotsx.reference");

/**
 * Compiles workflow files: each becomes one module (from the cache or by esbuild), is evaluated, and its default export
 * goes to the compiler. Problems of one file do not keep the others from being compiled.
 */
export const compileWorkflows = async (
  sources: readonly SourceFile[],
  options: CompileOptions,
): Promise<Compilation> => {
  const {
    runtime,
    version,
    useCache,
    scripts = {},
    guard,
    onFile,
    compiler,
    together = false,
    sharesRuntime = false,
    thread,
    after,
  } = options;
  const ancestors = new Ancestors();
  const transformer = new Transformer(runtime, providers(scripts));
  let compiling: Promise<Compile> | undefined;
  const whileWaiting = (): void => {
    compiling = compiler();
  };
  const loading = loadInParts(sources, {
    runtime,
    version,
    useCache,
    scripts,
    ancestors,
    transformer,
    together,
    thread,
    sharesRuntime,
    whileWaiting,
  });

  const parts: LoadedModules[] = [];
  const modules: Loaded[] = [];
  let explainer: ThrownExplainer | undefined;
  const explaining = async (): Promise<ThrownExplainer> => {
    const module = await import("./evaluate/explain-thrown.ts");
    explainer ??= new module.ThrownExplainer(modules, { runtime, transformer }, ancestors);
    return explainer;
  };

  const run = sharing();
  /** The files that are to be made anew by themselves, since their places are not known in a module of many. */
  const alone: SourceFile[] = [];
  const files: CompiledFile[] = [];
  const withoutDefault: string[] = [];
  const diagnostics: Diagnostic[] = [];
  /** Those of modules that could not be made, or only in part. */
  const errors: Diagnostic[] = [];
  /** What the compiler says besides of functions that could not be compiled, which was told where they stand. */
  const toldOf = (inputs: readonly string[]): ReadonlySet<Diagnostic["id"]> =>
    new Set(errors.filter(({ at }) => at !== undefined && inputs.includes(at.file)).flatMap(consequences));
  const keep = async (compiled: Compiled, { entry, inputs }: Loaded): Promise<void> => {
    const told = toldOf(inputs);
    for (const found of compiled.diagnostics) {
      if (told.has(found.id)) continue;
      const explained = found.cause === undefined ? found : await (await explaining()).explain(found);
      diagnostics.push(inFolder(explained, entry.root));
    }
    const manifests = compiled.manifests.map((manifest) => resolved(manifest, entry.root));
    files.push({ path: entry.source.path, inputs, manifests });
  };
  const compileModule = async (module: Loaded, compile: Compile): Promise<void> => {
    const { entry, exports, inputs } = module;
    // JavaScript could not read it either, or would without what its arrow functions mean.
    if (errors.some(({ id, at }) => id === "nested-too-deeply" && at && inputs.includes(at.file))) return;
    const { path, named } = entry.source;
    const start = { file: path, line: 1, column: 1 };
    if (!exports.includes("default")) {
      if (named) diagnostics.push(diagnostic("no-default-export", start, {}));
      else withoutDefault.push(path);
      return;
    }
    const evaluated = await guard.run(entry.name, () => run(module));
    if (isShared(module) && evaluated.kind !== "value") alone.push(entry.source);
    else if (evaluated.kind === "unsettled") diagnostics.push(diagnostic("never-settles", start, {}));
    else if (evaluated.kind !== "value")
      diagnostics.push(inFolder(await (await explaining()).toDiagnostic(evaluated, path), entry.root));
    else {
      // Components are user code as well; what they throw the compiler reports itself.
      const facts = { file: entry.name, isTyped: isTyped(module) };
      const compiled = await guard.run(entry.name, () => compile(evaluated.value, facts));
      const isThrown = compiled.kind !== "value" || compiled.value.diagnostics.some(({ cause }) => cause !== undefined);
      if (isShared(module) && isThrown) alone.push(entry.source);
      else if (compiled.kind === "exit") diagnostics.push(await (await explaining()).toDiagnostic(compiled, path));
      else if (compiled.kind === "value") await keep(compiled.value, module);
      else throw compiled.kind === "threw" ? compiled.error : new Error("the compiler did not end");
    }
  };

  try {
    for (const part of loading) {
      const loaded = await part;
      parts.push(loaded);
      modules.push(...loaded.modules);
      explainer = undefined;
      diagnostics.push(...loaded.diagnostics);
      errors.push(...loaded.diagnostics.filter(({ severity }) => severity === "error"));
      const compile = await (compiling ?? compiler());
      await after;
      for (const module of loaded.modules) {
        onFile?.();
        await compileModule(module, compile);
      }
    }
    if (guard.strays.length > 0 && modules.some(isShared)) {
      // Where something was thrown is only known in a module by itself.
      guard.strays.splice(0);
      return await compileWorkflows(sources, { ...options, together: false, sharesRuntime: false });
    }
    for (const error of guard.strays.splice(0)) {
      const path = sources[0]?.path ?? "";
      diagnostics.push(await (await explaining()).toDiagnostic({ kind: "threw", error }, path));
    }
  } finally {
    for (const part of await Promise.allSettled(loading)) if (part.status === "fulfilled") part.value.release();
  }
  if (alone.length > 0) {
    const others = await compileWorkflows(alone, { ...options, together: false, sharesRuntime: false });
    files.push(...others.files);
    diagnostics.push(...others.diagnostics);
  }
  const joined = joinParts(parts);
  return {
    files,
    withoutDefault,
    diagnostics,
    isTyped: modules.some(isTyped),
    dependencies: joined.dependencies,
    remember: joined.remember,
    repeatable: joined.repeatable,
  };
};
