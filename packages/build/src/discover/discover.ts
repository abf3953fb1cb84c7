import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { byPath } from "../by-path.ts";
import { shownPath } from "../shown-path.ts";
import type { SourceFile } from "../source-file.ts";
import { reasonOf } from "../system-error.ts";
import { isManifest, isWorkflow } from "./file-names.ts";
import { importsArgotsx } from "./imports-argotsx.ts";
import { nothingFound } from "./nothing-found.ts";

/** What a command's path arguments stand for. */
export interface Discovery {
  /** TSX files to compile, sorted by path. */
  readonly workflows: readonly SourceFile[];
  /** YAML and JSON files, sorted by path; empty unless they were asked for. */
  readonly manifests: readonly SourceFile[];
  /** Arguments that name nothing on disk, as they were given. */
  readonly missing: readonly string[];
  /** Arguments that name a file of a kind the command does not take. */
  readonly unsuitable: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What of a folder counts, besides what never does. */
export interface Filter {
  /** Whether a file is meant. */
  readonly accepts: (path: string) => boolean;
  /** Whether anything below a folder may be meant. */
  readonly enters: (folder: string) => boolean;
}

/** Is told what was looked at, so that somebody can watch it. */
export interface Observer {
  /** A folder that was listed. `names` are those that decide what is found in it; see `namesThatCount`. */
  readonly folder: (path: string, names: string) => void;
  /** A TSX file that is no workflow file. */
  readonly other: (path: string) => void;
  /** Whether a file is known to be a workflow file, and need not be read. */
  readonly knows: (path: string) => boolean;
}

export interface DiscoverOptions {
  /** What paths are relative to. */
  readonly cwd: string;
  /** Whether YAML and JSON are wanted as well. */
  readonly manifests: boolean;
  readonly filter?: Filter;
  readonly observer?: Observer;
}

const isTest = (name: string): boolean => name.endsWith(".test.tsx") || name.endsWith(".spec.tsx");
/** What tests compare with: a manifest beside the source of the same one, which nobody submits. */
const isSnapshot = (name: string): boolean => /\.snap\.ya?ml$/.test(name);
const isSkipped = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** What lies at a path when its links are followed; nothing when they lead nowhere, or in a circle. */
export const statsOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

export type PathKind = "nothing" | "folder" | "file";

/** What a path leads to; a pipe and the like count as files. */
export const kindAt = (path: string): PathKind => {
  const stats = statsOf(path);
  return stats === undefined ? "nothing" : stats.isDirectory() ? "folder" : "file";
};

/** Whether a path leads to a folder. */
export const isFolder = (path: string): boolean => kindAt(path) === "folder";

/** The names in a folder that decide what is found below it, as one text: folders, and TSX files that are no tests. */
export const namesThatCount = (entries: readonly Dirent[]): string =>
  entries
    .filter(({ name }) => !isSkipped(name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return [`${entry.name}/`];
      return isWorkflow(entry.name) && !isTest(entry.name) ? [entry.name] : [];
    })
    .sort()
    .join("\0");

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * Finds the files that paths stand for. A folder stands for its workflow files (and its YAML and JSON with
 * `manifests`) at any depth. Links to folders are not followed, so a loop of links ends nowhere; links to files are.
 */
export const discover = (
  paths: readonly string[],
  { cwd, manifests: wanted, filter, observer }: DiscoverOptions,
): Discovery => {
  const workflows = new Map<string, SourceFile>();
  const manifests = new Map<string, SourceFile>();
  const missing: string[] = [];
  const unsuitable: string[] = [];
  const diagnostics: Diagnostic[] = [];

  /** Files that qualified, counted again when a folder is visited twice. */
  let found = 0;

  const unreadable = (path: string, reason: string): void => {
    diagnostics.push(diagnostic("unreadable-file", undefined, { file: shownPath(path, cwd), reason }));
  };

  const readWorkflow = (path: string, named: boolean): void => {
    if (observer?.knows(path)) {
      found++;
      workflows.set(path, { path, named });
      return;
    }
    try {
      const bytes = readFileSync(path);
      if (!named && !importsArgotsx(bytes.toString("latin1"))) {
        observer?.other(path);
        return;
      }
      found++;
      if (isUtf8(bytes)) workflows.set(path, { path, named, bytes });
      // The bundler would put another letter in the place of each that it cannot read.
      else diagnostics.push(diagnostic("not-text", { file: path, line: 1, column: 1 }, { file: shownPath(path, cwd) }));
    } catch (error) {
      unreadable(path, reasonOf(error));
    }
  };

  const visitFile = (path: string, name: string): void => {
    if (isWorkflow(name)) {
      if (isTest(name)) return;
      if (workflows.has(path)) {
        found++;
        return;
      }
      readWorkflow(path, false);
    } else if (wanted && isManifest(name) && !isSnapshot(name)) {
      found++;
      if (!manifests.has(path)) manifests.set(path, { path, named: false });
    }
  };

  const visitFolder = (folder: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
    } catch (error) {
      diagnostics.push(
        diagnostic("unreadable-folder", undefined, { folder: shownPath(folder, cwd), reason: reasonOf(error) }),
      );
      return;
    }
    observer?.folder(folder, namesThatCount(entries));
    for (const entry of entries) {
      if (isSkipped(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (filter?.enters(path) !== false) visitFolder(path);
      } else if (filter?.accepts(path) === false) continue;
      else if (entry.isFile()) visitFile(path, entry.name);
      else if (entry.isSymbolicLink() && statsOf(path)?.isFile()) {
        visitFile(path, entry.name);
      }
    }
  };

  for (const given of paths) {
    const path = resolve(cwd, given);
    // Nothing, such as a variable of the shell that is not set, would be the current folder.
    const stats = given === "" ? undefined : statsOf(path);
    if (stats === undefined) missing.push(given);
    else if (stats.isDirectory()) {
      const before = found;
      visitFolder(path);
      if (found === before && diagnostics.length === 0) {
        diagnostics.push(nothingFound(shownPath(path, cwd), wanted));
      }
    } else if (isWorkflow(path)) {
      if (stats.isFile()) readWorkflow(path, true);
      // The bundler reads a workflow file again, which a pipe does not allow.
      else unreadable(path, "it is no ordinary file");
    } else if (wanted && (isManifest(path) || !stats.isFile())) manifests.set(path, { path, named: true });
    else unsuitable.push(given);
  }

  return {
    workflows: [...workflows.values()].sort(byPath),
    manifests: [...manifests.values()].sort(byPath),
    missing,
    unsuitable,
    diagnostics,
  };
};
