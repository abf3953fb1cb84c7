import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Answers which folder at or above another holds a file of a given name, remembering every answer of one run: the
 * files of a run share most of their ancestors.
 */
export class Ancestors {
  readonly #known = new Map<string, string | undefined>();

  /** The nearest folder at or above `folder` that holds `name`; nothing when none does. */
  nearest(folder: string, name: string): string | undefined {
    const key = `${name}\0${folder}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const parent = dirname(folder);
    const found = existsSync(join(folder, name)) ? folder : parent === folder ? undefined : this.nearest(parent, name);
    this.#known.set(key, found);
    return found;
  }
}
