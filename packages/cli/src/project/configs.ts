import { ConfigFinder, type Dependencies, type Guard, type LoadedConfig } from "@argotsx/build";
import type { loadConfigs } from "@argotsx/build/config";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context } from "../context.ts";

/** The configurations of a run, each read once. Those that are wrong are told of. */
export class Configs {
  readonly diagnostics: Diagnostic[] = [];
  readonly #context: Context;
  readonly #useCache: boolean;
  readonly #guard: Guard;
  readonly #finder = new ConfigFinder();
  readonly #loaded = new Map<string, LoadedConfig>();
  readonly #read: Awaited<ReturnType<typeof loadConfigs>>[] = [];

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
      const { cwd, runtime, version } = this.#context;
      const options = { cwd, runtime, version, useCache: this.#useCache, guard: this.#guard };
      const loaded = await loadConfigs(files, options);
      for (const one of loaded.configs) this.#loaded.set(one.path, one);
      this.diagnostics.push(...loaded.diagnostics);
      this.#read.push(loaded);
    }
    return !this.diagnostics.some(({ severity }) => severity === "error");
  }

  /** What governs the files of a folder, once it was read. */
  governing(folder: string): LoadedConfig | undefined {
    const path = this.#finder.nearest(folder);
    return path === undefined ? undefined : this.#loaded.get(path);
  }

  /** Adds to what a function of a configuration threw where it did. */
  async explain(found: Diagnostic): Promise<Diagnostic> {
    let explained = found;
    for (const { explain } of this.#read) if (explained.cause !== undefined) explained = await explain(explained);
    return explained;
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

  /** The paths where a configuration could be, or the search ends, and whether there was something. */
  get looked(): ReadonlyMap<string, boolean> {
    return this.#finder.looked;
  }

  dependencies(): ReadonlyMap<string, Dependencies> {
    return new Map(this.#read.flatMap(({ dependencies }) => [...dependencies()]));
  }

  remember(): void {
    for (const { remember } of this.#read) remember();
  }
}
