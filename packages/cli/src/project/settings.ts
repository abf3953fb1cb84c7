import { dirname } from "node:path";
import type { Destination, LoadedConfig, ScriptOptions } from "@argotsx/build";
import type { Target } from "@argotsx/lint";
import type { Options } from "../arguments/parse.ts";
import { targetOf } from "../arguments/target-of.ts";

/** What holds for one file: the command line, then the configuration that governs it. */
export interface Settings {
  readonly scripts: ScriptOptions;
  /** Whether types are checked; absent where nobody said so. */
  readonly checkTypes?: boolean;
  readonly destination: Destination;
  /** The version of Argo that its manifests are for. */
  readonly target: Target;
}

/** Whether an option is on: by its own name, or off by the one with `no-`; else what the configuration says. */
const flag = (options: Options, name: string, configured: boolean | undefined): boolean | undefined =>
  options.has(name) ? true : options.has(`no-${name}`) ? false : configured;

const destinationOf = (options: Options, cwd: string, governing: LoadedConfig | undefined): Destination => {
  const given = options.get("out-dir");
  if (given !== undefined) return { base: cwd, outDir: given };
  const configured = governing?.config.outDir;
  const base = governing === undefined ? cwd : dirname(governing.path);
  return configured === undefined ? { base } : { base, outDir: configured };
};

/** The settings of the files that a configuration governs, or that none does. */
export const settingsWith = (options: Options, cwd: string, governing: LoadedConfig | undefined): Settings => {
  const defaults = governing?.config.defaults ?? {};
  const checkTypes = flag(options, "check-types", defaults.checkTypes);
  return {
    scripts: {
      minify: flag(options, "minify-scripts", defaults.minifyScripts) ?? false,
      sourceMap: flag(options, "source-maps", defaults.sourceMaps) ?? false,
    },
    ...(checkTypes !== undefined && { checkTypes }),
    destination: destinationOf(options, cwd, governing),
    target: targetOf(options),
  };
};

/**
 * The options of the run as a whole. How problems are printed is one of them, so it is the configuration of the current
 * folder that may say it; where the YAML itself is printed, it does not.
 */
export const runOptions = (options: Options, governing: LoadedConfig | undefined): Options => {
  const format = governing?.config.defaults?.format;
  if (format === undefined || options.has("format") || options.has("stdout")) return options;
  return new Map([...options, ["format", format]]);
};
