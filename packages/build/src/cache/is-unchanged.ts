import type { Files } from "./files.ts";

/** All that a bundle was made from. While every answer stays the same, so does the bundle. */
export interface Dependencies {
  /** Files whose content counts, each with its fingerprint. */
  readonly content: readonly (readonly [path: string, hash: string])[];
  /** Paths where a file would be found earlier than the one that was used, or would change how files are read. */
  readonly absent: readonly string[];
  /**
   * Packages in node_modules, which package managers link, and files that were found by a link, with where they really lie:
   * another target is another file, although nothing has changed in the one that was read.
   */
  readonly links: readonly (readonly [path: string, target: string])[];
}

/** Whether everything is as it was. */
export const isUnchanged = ({ content, absent, links }: Dependencies, files: Files): boolean =>
  content.every(([path, expected]) => files.hash(path) === expected) &&
  absent.every((path) => !files.exists(path)) &&
  links.every(([path, target]) => files.target(path) === target);
