import { readFileSync } from "node:fs";
import type { Config } from "@argotsx/authoring/config";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { Ancestors } from "../ancestors.ts";
import type { Runtime } from "../bundle/settings.ts";
import type { Dependencies } from "../cache/is-unchanged.ts";
import type { Guard, Outcome } from "../evaluate/guard.ts";
import { runModule } from "../evaluate/run-module.ts";
import { type Loaded, loadModules } from "../load-modules.ts";
import { inFolder } from "../place-in-folder.ts";
import { shownPath } from "../shown-path.ts";
import type { SourceFile } from "../source-file.ts";
import { reasonOf } from "../system-error.ts";
import { Transformer } from "../transform/transformer.ts";
import { checkConfig } from "./check-config.ts";

/** A configuration that was read. */
export interface LoadedConfig {
  /** Absolute. */
  readonly path: string;
  readonly config: Config;
  /** The files that it was made from, itself included. */
  readonly inputs: readonly string[];
}

export interface LoadedConfigs {
  /** Those that could be read, in the order of the paths. */
  readonly configs: readonly LoadedConfig[];
  readonly diagnostics: readonly Diagnostic[];
  /** Adds to a diagnostic where in the configurations its cause was thrown; others stay as they are. */
  readonly explain: (found: Diagnostic) => Promise<Diagnostic>;
  /** What each configuration depends on, by its path. */
  readonly dependencies: () => ReadonlyMap<string, Dependencies>;
  /** Keeps what was made for the next run. */
  readonly remember: () => void;
}

export interface ConfigOptions {
  /** What paths are shown relative to. */
  readonly cwd: string;
  readonly runtime: Runtime;
  readonly version: string;
  readonly useCache: boolean;
  readonly guard: Guard;
}

/**
 * Reads configurations: each is bundled, kept and evaluated as a workflow file is, except that arrow functions in it are
 * nothing but functions. What it exports is looked into while the guard is there, since getters are user code too.
 */
export const loadConfigs = async (
  paths: readonly string[],
  { cwd, runtime, version, useCache, guard }: ConfigOptions,
): Promise<LoadedConfigs> => {
  const ancestors = new Ancestors();
  const transformer = new Transformer(runtime, [], { has: () => false });
  const configs: LoadedConfig[] = [];
  const diagnostics: Diagnostic[] = [];
  // The bundler would say of a folder, or of a file that it may not read, that an import leads nowhere.
  const sources = paths.flatMap((path): SourceFile[] => {
    try {
      return [{ path, named: true, bytes: readFileSync(path) }];
    } catch (error) {
      diagnostics.push(
        diagnostic("unreadable-file", undefined, { file: shownPath(path, cwd), reason: reasonOf(error) }),
      );
      return [];
    }
  });
  const loaded = await loadModules(sources, {
    runtime,
    version,
    useCache,
    scripts: {},
    ancestors,
    transformer,
    whileWaiting: () => {},
  });
  diagnostics.push(...loaded.diagnostics);
  const explaining = async () => {
    const { ThrownExplainer } = await import("../evaluate/explain-thrown.ts");
    return new ThrownExplainer(loaded.modules, { runtime, transformer }, ancestors);
  };
  const tell = async (outcome: Extract<Outcome<never>, { kind: "threw" | "exit" }>, { entry }: Loaded) =>
    inFolder(await (await explaining()).toDiagnostic(outcome, entry.source.path), entry.root);
  const explain: LoadedConfigs["explain"] = async (found) => {
    const module = loaded.modules.find(({ entry }) => entry.source.path === found.at?.file);
    if (found.cause === undefined || module === undefined) return found;
    return inFolder(await (await explaining()).explain(found), module.entry.root);
  };

  const read = async (module: Loaded): Promise<void> => {
    const { entry, exports, inputs } = module;
    const { path } = entry.source;
    const start = { file: path, line: 1, column: 1 };
    const isExported = exports.includes("default");
    // Also one that exports nothing is run: it may throw, and then that is what is wrong.
    const outcome = await guard.run(entry.name, async () => {
      const made = await runModule(module);
      return isExported ? checkConfig(made, path) : undefined;
    });
    if (outcome.kind === "value") {
      if (outcome.value === undefined) diagnostics.push(diagnostic("config-without-export", start, {}));
      else {
        diagnostics.push(...outcome.value.diagnostics);
        configs.push({ path, config: outcome.value.config, inputs });
      }
    } else if (outcome.kind === "unsettled") diagnostics.push(diagnostic("never-settles", start, {}));
    else diagnostics.push(await tell(outcome, module));
  };

  try {
    for (const module of loaded.modules) await read(module);
  } finally {
    loaded.release();
  }
  return { configs, diagnostics, explain, dependencies: loaded.dependencies, remember: loaded.remember };
};
