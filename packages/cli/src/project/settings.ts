import { dirname, resolve } from "node:path";
import type { Destination, LoadedConfig, ScriptOptions } from "@argotsx/build";
import type { Target } from "@argotsx/lint";
import type { Profile } from "@argotsx/lint/rules";
import type { Options } from "../arguments/parse.ts";
import { targetOf } from "../arguments/target-of.ts";

/** Where a schema lies: at a URL, or at an absolute path, which is told from each manifest. */
export interface SchemaAddress {
  readonly kind: "url" | "path";
  readonly address: string;
}

/** What manifests are checked by. */
export interface LintSettings {
  readonly profile: Profile;
  /** What the configuration says, and where that lies. */
  readonly config: NonNullable<LoadedConfig["config"]["lint"]>;
  /** Whether references to what no file of the run has are only noted. */
  readonly ignoresMissing: boolean;
  readonly configFile?: string;
}

/** What holds for one file: the command line, then the configuration that governs it. */
export interface Settings {
  readonly scripts: ScriptOptions;
  /** Whether types are checked; absent where nobody said so. */
  readonly checkTypes?: boolean;
  readonly destination: Destination;
  /** The version of Argo that its manifests are for. */
  readonly target: Target;
  /** What manifests are checked by. */
  readonly lint: LintSettings;
  /** The schema that manifests name in a comment. */
  readonly schema?: SchemaAddress;
}

/** What of the settings of a file decides how its manifests are checked. */
export type CheckSettings = Pick<Settings, "target" | "lint">;

/** Whether an option is on: by its own name, or off by the one with `no-`; else what the configuration says. */
const flag = (options: Options, name: string, configured: boolean | undefined): boolean | undefined =>
  options.has(name) ? true : options.has(`no-${name}`) ? false : configured;

const layouts: readonly Destination["layout"][] = ["source", "resource", "single"];

const destinationOf = (options: Options, cwd: string, governing: LoadedConfig | undefined): Destination => {
  const given = options.get("out-dir");
  const { outDir, layout = "source" } = governing?.config ?? {};
  const chosen = layouts.find((one) => one === options.get("layout")) ?? layout;
  if (given !== undefined) return { base: cwd, outDir: given, layout: chosen, isGiven: true };
  if (governing === undefined) return { base: cwd, layout: chosen };
  const configFolder = dirname(governing.path);
  return { base: configFolder, layout: chosen, configFolder, ...(outDir !== undefined && { outDir }) };
};

/** The schema that a configuration wants to be named: of the package that lies beside it, unless it says which. */
const schemaOf = (governing: LoadedConfig | undefined, target: Target): SchemaAddress | undefined => {
  const address = governing?.config.schemaComment;
  if (governing === undefined || address === undefined || address === false) return undefined;
  if (address !== true && /^[a-z][a-z0-9+.-]+:\/\//i.test(address)) return { kind: "url", address };
  const path = address === true ? `node_modules/argotsx/schemas/argo-${target}.json` : address;
  return { kind: "path", address: resolve(dirname(governing.path), path) };
};

const profiles: readonly Profile[] = ["argo", "recommended", "strict"];

const lintSettings = (options: Options, governing: LoadedConfig | undefined): LintSettings => {
  const config = governing?.config.lint ?? {};
  const profile = profiles.find((one) => one === options.get("profile")) ?? config.profile ?? "recommended";
  const ignoresMissing = options.has("ignore-missing") || config.ignoreMissing === true;
  return { profile, config, ignoresMissing, ...(governing !== undefined && { configFile: governing.path }) };
};

/** The settings of the files that a configuration governs, or that none does. */
export const settingsWith = (options: Options, cwd: string, governing: LoadedConfig | undefined): Settings => {
  const defaults = governing?.config.defaults ?? {};
  const checkTypes = flag(options, "check-types", defaults.checkTypes);
  const target = targetOf(options, governing?.config.target);
  const schema = schemaOf(governing, target);
  return {
    scripts: {
      minify: flag(options, "minify-scripts", defaults.minifyScripts) ?? false,
      sourceMap: flag(options, "source-maps", defaults.sourceMaps) ?? false,
    },
    ...(checkTypes !== undefined && { checkTypes }),
    destination: destinationOf(options, cwd, governing),
    target,
    lint: lintSettings(options, governing),
    ...(schema !== undefined && { schema }),
  };
};

/** The value of `clean` where the configuration says it. It removes less than `--clean`, which somebody has just typed. */
export const configured = "configured";

/**
 * The options of the run as a whole, which the configuration of the current folder may say: which problems are printed
 * and how, unless it is the YAML that is printed, how many warnings are borne, and whether stale files are removed,
 * unless nothing is written.
 */
export const runOptions = (options: Options, governing: LoadedConfig | undefined): Options => {
  const { format, clean, quiet, maxWarnings } = governing?.config.defaults ?? {};
  const run = new Map(options);
  const isForPeople = options.has("stdout") || options.has("watch");
  if (format !== undefined && !options.has("format") && !isForPeople) run.set("format", format);
  if (quiet === true && !options.has("no-quiet")) run.set("quiet", "");
  if (maxWarnings !== undefined && !options.has("max-warnings")) run.set("max-warnings", String(maxWarnings));
  const isWritten = !options.has("stdout") && !options.has("check");
  if (clean === true && isWritten && !options.has("clean") && !options.has("no-clean")) run.set("clean", configured);
  return run;
};
