import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isPlanted } from "./planted.ts";

/** The names of a configuration; where several lie in one folder, the first counts. */
export const configNames = ["argotsx.config.ts", "argotsx.config.js", "argotsx.config.mjs"] as const;

/**
 * Finds the configuration that governs the files of a folder: the nearest one at or above it, up to the root of the
 * project, which is the folder with `.git` in it, or else the root of the file system. Remembers the answers of one
 * run, since files share most of the folders above them.
 */
export class ConfigFinder {
  readonly #known = new Map<string, string | undefined>();
  readonly #looked = new Map<string, boolean>();

  /** The path of the configuration; nothing when there is none. */
  nearest(folder: string): string | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    const found = this.#in(folder) ?? this.#above(folder);
    this.#known.set(folder, found);
    return found;
  }

  #exists(path: string): boolean {
    const exists = existsSync(path);
    this.#looked.set(path, exists);
    return exists;
  }

  #in(folder: string): string | undefined {
    const found = configNames.map((name) => join(folder, name)).find((path) => this.#exists(path));
    return found === undefined || isPlanted(found, folder) ? undefined : found;
  }

  #above(folder: string): string | undefined {
    const parent = dirname(folder);
    return parent === folder || this.#exists(join(folder, ".git")) ? undefined : this.nearest(parent);
  }

  /** All paths that were looked for, and whether they were there: while that stays so, so do the answers. */
  get looked(): ReadonlyMap<string, boolean> {
    return this.#looked;
  }
}
