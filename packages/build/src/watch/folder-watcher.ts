import { type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Something happened at a path, or somewhere in a folder: no more than a hint that it is worth a look. */
export type OnHint = (path: string) => void;

interface Watched {
  readonly watcher: FSWatcher;
  readonly identity: string;
}

const identityOf = (folder: string): string | undefined => {
  try {
    const stats = statSync(folder, { throwIfNoEntry: false });
    return stats?.isDirectory() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    return undefined;
  }
};

/** The folder itself, or the nearest one above that exists. */
const existing = (folder: string): string => {
  let at = folder;
  while (identityOf(at) === undefined && dirname(at) !== at) at = dirname(at);
  return at;
};

/**
 * Watches single folders, not what lies below them. A watch of a whole tree would take one of the system's watches for
 * each file on Linux, those of node_modules included, and miss what it does not know yet. One folder's tells of each
 * file in it, however an editor saves: in place, or by a rename.
 *
 * A folder that does not exist is waited for in the nearest one above it. Watches follow a folder that is renamed, and
 * end with one that is removed; `refresh` puts them where the wanted folders are.
 */
export class FolderWatcher {
  readonly #onHint: OnHint;
  readonly #watched = new Map<string, Watched>();
  #wanted: ReadonlySet<string> = new Set();

  constructor(onHint: OnHint) {
    this.#onHint = onHint;
  }

  /** Watches these folders and no others. Answers with the ones that are watched only from now on. */
  watch(folders: Iterable<string>): readonly string[] {
    this.#wanted = new Set(folders);
    return this.refresh();
  }

  /**
   * Looks where the wanted folders are by now. Answers with those that are newly watched, where something may have
   * happened unseen. Throws what the system says when it allows no more watches.
   */
  refresh(): readonly string[] {
    const actual = new Map<string, string[]>();
    for (const wanted of this.#wanted) {
      const folder = existing(wanted);
      const known = actual.get(folder);
      if (known === undefined) actual.set(folder, [wanted]);
      else known.push(wanted);
    }
    for (const [folder, { watcher, identity }] of this.#watched) {
      if (actual.has(folder) && identityOf(folder) === identity) continue;
      watcher.close();
      this.#watched.delete(folder);
    }
    const fresh: string[] = [];
    for (const [folder, wanted] of actual) {
      if (!this.#watched.has(folder) && this.#arm(folder)) fresh.push(...wanted);
    }
    return fresh;
  }

  #arm(folder: string): boolean {
    const identity = identityOf(folder);
    if (identity === undefined) return false;
    try {
      const end = (): void => {
        watcher.close();
        if (this.#watched.get(folder)?.watcher === watcher) this.#watched.delete(folder);
      };
      const watcher = watch(folder, (event, name) => {
        // So the system says that the folder itself was moved or removed; another of the same name and number may come.
        if (event === "rename" && name === basename(folder)) end();
        this.#onHint(name === null ? folder : join(folder, name));
      });
      watcher.on("error", () => {
        end();
        this.#onHint(folder);
      });
      this.#watched.set(folder, { watcher, identity });
      return true;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "ENOSPC" || code === "EMFILE") throw error;
      // Gone again, or not to be listed: what cannot be seen cannot be watched.
      return false;
    }
  }

  close(): void {
    for (const { watcher } of this.#watched.values()) watcher.close();
    this.#watched.clear();
    this.#wanted = new Set();
  }
}
