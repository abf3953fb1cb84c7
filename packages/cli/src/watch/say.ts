import { shownPath } from "@argotsx/build";
import type { Finished } from "../output/write-output.ts";
import { counted } from "../print/counted.ts";
import { leftOver } from "../print/summary.ts";
import { visibleInLine } from "../print/visible.ts";

/** What happened to a file, as far as anybody can tell. */
export interface Change {
  readonly path: string;
  readonly kind: "added" | "changed" | "removed";
}

// A checkout changes hundreds of files at once.
const most = 3;

/** A few names and how many there are besides: `a.tsx, b.ts and 4 more`. */
const listed = (paths: readonly string[], cwd: string): string => {
  const names = paths.slice(0, most).map((path) => visibleInLine(shownPath(path, cwd)));
  return paths.length <= most ? names.join(", ") : `${names.join(", ")} and ${paths.length - most} more`;
};

/** What set off a build, in one line: `lib/a.ts changed; added b.tsx`. */
export const saidOfChanges = (changes: readonly Change[], cwd: string): string =>
  (["changed", "added", "removed"] as const)
    .flatMap((kind) => {
      const paths = changes.filter((one) => one.kind === kind).map(({ path }) => path);
      return paths.length === 0 ? [] : [`${kind} ${listed([...new Set(paths)].sort(), cwd)}`];
    })
    .join("; ");

/** That outputs are not written again, since something else changes them again and again. */
export const saidOfContested = (paths: readonly string[], cwd: string): string =>
  `something else changes ${listed(paths, cwd)} again and again; left as it is until a source changes`;

/** What became of the output, with its names: of this build alone, which is rarely one of all files. */
export const outcomeOf =
  (cwd: string) =>
  ({ written = [], unchanged = [], removed = [], stale = 0, outcome }: Finished): string => {
    const done = [
      written.length > 0 ? `wrote ${listed(written, cwd)}` : "",
      removed.length > 0 ? `removed ${listed(removed, cwd)}` : "",
    ].filter((part) => part !== "");
    if (done.length > 0) return done.join(", ");
    if (unchanged.length === 0) return outcome;
    const upToDate = `${listed(unchanged, cwd)} ${unchanged.length === 1 ? "is" : "are"} up to date`;
    return stale === 0 ? upToDate : `${upToDate}; ${leftOver(stale)}`;
  };

/** That a command goes on: `watching 12 workflow files`. */
export const saidOfWatching = (files: number): string => `watching ${counted(files, "workflow file")}; Ctrl-C ends it`;
