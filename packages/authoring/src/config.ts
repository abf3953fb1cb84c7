/**
 * What an `argotsx.config.ts` is written with: `argotsx/config`.
 * @module
 */
import type { OwnRule } from "@argotsx/lint/plugin";

/**
 * How manifests are put into files: one file for each source, one for each resource, or a single one.
 */
export type Layout = "source" | "resource" | "single";

/** The versions of Argo that manifests can be checked against. */
export type Target = "3.5" | "3.6" | "3.7" | "4.0" | "4.1";

export type {
  Artifact,
  Body,
  Call,
  CallTarget,
  Category,
  Checks,
  Container,
  ContainerKind,
  Context,
  Fields,
  Hook,
  Kind,
  Loop,
  OtherDocument,
  OwnRule,
  Parameter,
  Ports,
  Report,
  Resource,
  RuleFinding,
  Scope,
  Template,
  TemplateRef,
  Unit,
  Visit,
  Workspace,
} from "@argotsx/lint/plugin";

/** How `argotsx lint` checks manifests. */
export interface LintConfig {
  /**
   * Which rules run, as with `--profile`: `"argo"`, those by which Argo itself refuses manifests, `"recommended"`, which is
   * meant where nothing is said, or `"strict"`, all of them.
   */
  readonly profile?: "argo" | "recommended" | "strict" | undefined;
  /** How bad the findings of single rules are, by their ids: `{ "floating-image": "off", "unused-input": "error" }`. */
  readonly rules?: Readonly<Record<string, "off" | "note" | "warning" | "error">> | undefined;
  /** Rules of your own. */
  readonly plugins?: readonly OwnRule[] | undefined;
  /** Paths and patterns of files that are not checked when a folder is. */
  readonly ignore?: readonly string[] | undefined;
  /** Files and folders of manifests that others refer to, as with `--external`. They are not checked themselves. */
  readonly external?: readonly string[] | undefined;
  /** Let references lead to what no file of the run has, as `--ignore-missing` does. */
  readonly ignoreMissing?: boolean | undefined;
}

/** Options of the commands that hold where the command line says nothing else. */
export interface Defaults {
  /** Let TypeScript check the types, as `--check-types` does. `false` is `--no-check-types`. */
  readonly checkTypes?: boolean | undefined;
  /** Make the scripts of functions as short as they can be, as `--minify-scripts` does. */
  readonly minifyScripts?: boolean | undefined;
  /** End these scripts with a source map, as `--source-maps` does. */
  readonly sourceMaps?: boolean | undefined;
  /** Remove files that no source makes any more, as `--clean` does; but not those of a source that lost its default export. */
  readonly clean?: boolean | undefined;
  /** How problems are printed, as `--format` says. */
  readonly format?: "pretty" | "json" | "sarif" | "github" | "gitlab" | "junit" | undefined;
  /** Print errors alone, as `--quiet` does. */
  readonly quiet?: boolean | undefined;
  /** How many warnings do not fail a run, as `--max-warnings` says. */
  readonly maxWarnings?: number | undefined;
}

/** What an `argotsx.config.ts` exports by default. Its paths are relative to its folder. */
export interface Config {
  /**
   * The files, folders and globs that a command takes when it is given no paths, such as `["workflows"]` or
   * `["apps/*\/workflows", "!**\/legacy"]`.
   */
  readonly include?: readonly string[] | undefined;
  /** The folder that YAML is written below, as with `--out-dir`; without it, each file is written beside its source. */
  readonly outDir?: string | undefined;
  /** The version of Argo that manifests are for, as with `--target`: 4.1 where nothing is said. */
  readonly target?: Target | undefined;
  /**
   * How manifests are put into files below `outDir`, as with `--layout`: `"source"`, one for each TSX file, is what is
   * meant where nothing is said.
   */
  readonly layout?: Layout | undefined;
  /**
   * Whether each manifest of Argo begins with a comment that tells editors its schema: a URL, or a path relative to the
   * configuration; `true` is `node_modules/argotsx/schemas/argo-4.1.json`, of the version of Argo that is meant.
   */
  readonly schemaComment?: boolean | string | undefined;
  /** How `argotsx lint` checks manifests. */
  readonly lint?: LintConfig | undefined;
  /** Defaults of the options of the commands. */
  readonly defaults?: Defaults | undefined;
}

/** Gives a rule of your own its type, for `plugins` of `lint`. It returns what it is given. */
export const defineRule = (rule: OwnRule): OwnRule => rule;

/** Gives a configuration its type. It returns what it is given. */
export const defineConfig = (config: Config): Config => config;
