/** How often in a row a file is written again that something else changes. */
const most = 3;

/**
 * Counts how often outputs were written again since a source changed: where something else, such as a formatter or another
 * watch, has its own idea of a file, the two would go on for ever.
 */
export class Restorations {
  readonly #counts = new Map<string, number>();
  readonly #contested: string[] = [];

  /** Whether a file is to be written again; not any more, when that has been done in vain a few times. */
  isDue(path: string): boolean {
    const count = this.#counts.get(path) ?? 0;
    if (count === most) this.#contested.push(path);
    this.#counts.set(path, count + 1);
    return count < most;
  }

  /** Begins anew, when something is built for another reason. */
  reset(): void {
    this.#counts.clear();
  }

  /** The files that are given up, each told once. */
  takeContested(): readonly string[] {
    return this.#contested.splice(0);
  }
}
