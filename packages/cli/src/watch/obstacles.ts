import { lstatSync } from "node:fs";
import { dirname } from "node:path";
import { kindAt } from "@argotsx/build/watch";
import { contentOf } from "./disk.ts";

/** What lies at a path, be it a link, as a text that is another when something else lies there or may be done with it. */
const stateOf = (path: string): string => {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? "" : `${stats.ino} ${stats.mode} ${contentOf(path) ?? ""}`;
  } catch {
    return "";
  }
};

/** What lies at a path where a build could not write, or above it. */
export type Obstacle = readonly [path: string, state: string];

/** Looks at files that could not be written, and above each as far as there is no folder yet. */
export const obstaclesTo = (files: readonly string[]): readonly Obstacle[] => {
  const states = new Map<string, string>();
  for (const file of files) {
    for (let at = file; !states.has(at); at = dirname(at)) {
      states.set(at, stateOf(at));
      if (kindAt(at) === "folder") break;
    }
  }
  return [...states];
};

/**
 * What kept the last build from writing: a file that is none of ours, one where a folder goes, a folder without permission.
 * Nothing is built from it, and yet the build is worth another try when somebody clears it away.
 */
export class Obstacles {
  readonly #states: Map<string, string>;

  constructor(obstacles: readonly Obstacle[]) {
    this.#states = new Map(obstacles);
  }

  paths(): Iterable<string> {
    return this.#states.keys();
  }

  /** Whether something else lies at a path than did before, which is told once. */
  isMoved(path: string): boolean {
    const before = this.#states.get(path);
    if (before === undefined) return false;
    const now = stateOf(path);
    this.#states.set(path, now);
    return now !== before;
  }
}
