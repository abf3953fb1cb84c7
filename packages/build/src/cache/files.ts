import { existsSync, readFileSync, realpathSync } from "node:fs";
import { hash } from "./hash.ts";

/** What the disk holds during one run, asked at most once for each path: the files of a run share most of them. */
export class Files {
  readonly #hashes = new Map<string, string | undefined>();
  readonly #present = new Map<string, boolean>();
  readonly #links = new Map<string, string | undefined>();

  /** Remembers a file that has been read already. */
  known(path: string, bytes: Uint8Array): void {
    this.#hashes.set(path, hash(bytes));
  }

  /** The fingerprint of a file's content; nothing when it cannot be read. */
  hash(path: string): string | undefined {
    if (!this.#hashes.has(path)) {
      let found: string | undefined;
      try {
        found = hash(readFileSync(path));
      } catch {}
      this.#hashes.set(path, found);
    }
    return this.#hashes.get(path);
  }

  exists(path: string): boolean {
    let found = this.#present.get(path);
    if (found === undefined) {
      found = existsSync(path);
      this.#present.set(path, found);
    }
    return found;
  }

  /** Where a path leads when its links are followed; nothing when it leads nowhere. */
  target(path: string): string | undefined {
    if (!this.#links.has(path)) {
      let found: string | undefined;
      try {
        found = realpathSync(path);
      } catch {}
      this.#links.set(path, found);
    }
    return this.#links.get(path);
  }
}
