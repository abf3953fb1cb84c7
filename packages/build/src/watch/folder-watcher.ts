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
  /** By which watch each wanted folder is seen. */
  #seenBy = new Map<string, FSWatcher | undefined>();

  constructor(onHint: OnHint) {
    this.#onHint = onHint;
  }

  /** Watches these folders and no others. Answers as `refresh` does. */
  watch(folders: Iterable<string>): readonly string[] {
    const wanted = new Set(folders);
    this.#seenBy = new Map([...wanted].map((folder) => [folder, this.#seenBy.get(folder)]));
    return this.refresh();
  }

  /**
   * Looks where the wanted folders are by now. Answers with those that are seen by another watch than before: they are
   * new, or came, went or were replaced, and something may have happened there that nobody told of. Throws what the
   * system says when it allows no more watches.
   */
  refresh(): readonly string[] {
    const actual = new Map([...this.#seenBy.keys()].map((wanted) => [wanted, existing(wanted)]));
    const needed = new Set(actual.values());
    for (const [folder, { watcher, identity }] of this.#watched) {
      if (needed.has(folder) && identityOf(folder) === identity) continue;
      watcher.close();
      this.#watched.delete(folder);
    }
    const moved: string[] = [];
    for (const [wanted, folder] of actual) {
      const watcher = this.#watched.get(folder)?.watcher ?? this.#arm(folder);
      if (watcher === undefined || watcher !== this.#seenBy.get(wanted)) moved.push(wanted);
      this.#seenBy.set(wanted, watcher);
    }
    return moved;
  }

  #arm(folder: string): FSWatcher | undefined {
    const identity = identityOf(folder);
    if (identity === undefined) return undefined;
    try {
      const watcher = watch(folder, (event, name) => {
        // So the system says that the folder itself was moved or removed; another of the same name and number may come.
        if (event === "rename" && name === basename(folder)) end();
        this.#onHint(name === null ? folder : join(folder, name));
      });
      const end = (): void => {
        watcher.close();
        if (this.#watched.get(folder)?.watcher === watcher) this.#watched.delete(folder);
      };
      watcher.on("error", () => {
        end();
        this.#onHint(folder);
      });
      this.#watched.set(folder, { watcher, identity });
      return watcher;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "ENOSPC" || code === "EMFILE") throw error;
      // Gone again, or not to be listed: what cannot be seen cannot be watched.
      return undefined;
    }
  }

  close(): void {
    for (const { watcher } of this.#watched.values()) watcher.close();
    this.#watched.clear();
    this.#seenBy = new Map();
  }
}
