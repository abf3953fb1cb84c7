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
    const isRoot = parent === folder || existsSync(join(folder, ".git"));
    const found = isRoot ? here : [...here, ...this.atOrAbove(parent)];
    this.#known.set(folder, found);
    return found;
  }
}
