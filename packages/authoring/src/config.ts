/**
 * What an `argotsx.config.ts` is written with: `argotsx/config`.
 * @module
 */

/** Options of the commands that hold where the command line says nothing else. */
export interface Defaults {
  /** Let TypeScript check the types, as `--check-types` does. `false` is `--no-check-types`. */
  readonly checkTypes?: boolean | undefined;
  /** Make the scripts of functions as short as they can be, as `--minify-scripts` does. */
  readonly minifyScripts?: boolean | undefined;
  /** End these scripts with a source map, as `--source-maps` does. */
  readonly sourceMaps?: boolean | undefined;
  /** How problems are printed, as `--format` says. */
  readonly format?: "pretty" | "json" | undefined;
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
  /** Defaults of the options of the commands. */
  readonly defaults?: Defaults | undefined;
}

/** Gives a configuration its type. It returns what it is given. */
export const defineConfig = (config: Config): Config => config;
