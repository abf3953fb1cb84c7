import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isPlanted } from "../config/planted.ts";
import { recordName } from "./record.ts";

/**
 * Finds the folders at and above another that hold a record, up to the root of the repository, which is the folder with
 * `.git` in it, or else the root of the file system. Remembers the answers of one run.
 */
export class RecordFinder {
  readonly #known = new Map<string, readonly string[]>();

  atOrAbove(folder: string): readonly string[] {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const record = join(folder, recordName);
    const here = existsSync(record) && !isPlanted(record, folder) ? [folder] : [];
    const above = parent === folder ? [] : this.atOrAbove(parent);
    // Where nothing lies above it does not matter whether the search ends here, and hundreds of folders need not be asked.
    const found = above.length === 0 || existsSync(join(folder, ".git")) ? here : [...here, ...above];
    this.#known.set(folder, found);
    return found;
  }
}
