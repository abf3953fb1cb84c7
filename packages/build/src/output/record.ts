import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { byPath } from "../by-path.ts";
import type { OutputPlace } from "./destination.ts";

/** The name of the file that keeps what was written below its folder. No ending, since kubectl and others take any `.json`. */
export const recordName = ".argotsx-outputs";

/** A file that argotsx wrote. */
export interface RecordedOutput {
  /** Absolute, below the folder of the record. */
  readonly path: string;
  /** The fingerprint of what was written; several where two branches that wrote it were merged. */
  readonly hashes: readonly string[];
  /** The workflow files that it was made from, absolute. */
  readonly sources: readonly string[];
  /** What was named as its place. */
  readonly place?: OutputPlace;
}

const title = "# Files that argotsx wrote";
const heading = `${title}, each with its sources. It tells them from yours by this list: keep it with them.`;

// A line feed is the one letter that a path may have and a line may not; the others make it mean something else.
const escaped = (text: string): string => text.replace(/[%\r\n]/g, (char) => encodeURIComponent(char));
const unescaped = (text: string): string => text.replace(/%(25|0A|0D)/g, (code) => decodeURIComponent(code));

const shown = (path: string, folder: string): string => escaped(relative(folder, path).replaceAll(sep, "/") || ".");

/** Whether a path of a record leads to something at or below its folder: the file may have come from anywhere. */
const isBelow = (path: string): boolean => !isAbsolute(path) && !path.split(/[\\/]/).includes("..");

const isOutput = (path: string): boolean => /\.ya?ml$/.test(path) && isBelow(path);

interface Entry {
  path: string;
  hashes: Set<string>;
  sources: Set<string>;
  place?: OutputPlace;
}

/**
 * Reads a record. A line that is none of ours, such as the marks that git leaves of a conflict, is passed over: what is
 * not known to be ours is never touched. A file that stands there twice has all that is said of it.
 */
export const parseRecord = (text: string, folder: string): RecordedOutput[] => {
  const entries = new Map<string, Entry>();
  let entry: Entry | undefined;
  for (const line of text.split(/\r?\n/)) {
    const source = /^ {2}(\S.*)$/s.exec(line)?.[1];
    if (source !== undefined) entry?.sources.add(resolve(folder, unescaped(source)));
    const [, kind, named = ""] = /^ (-o|in) (\S.*)$/s.exec(line) ?? [];
    if (kind !== undefined && entry !== undefined && isBelow(unescaped(named))) {
      entry.place = { path: resolve(folder, unescaped(named)), isGiven: kind === "-o" };
    }
    const [, hash, path = ""] = /^([0-9a-z]{14}) (\S.*)$/s.exec(line) ?? [];
    if (hash === undefined) continue;
    const name = unescaped(path);
    // What follows an output that is none of ours belongs to none of ours.
    entry = isOutput(name) ? (entries.get(name) ?? newEntry(join(folder, name))) : undefined;
    if (entry === undefined) continue;
    entry.hashes.add(hash);
    entries.set(name, entry);
  }
  return [...entries.values()]
    .filter(({ sources }) => sources.size > 0)
    .map((one) => ({ ...one, hashes: [...one.hashes], sources: [...one.sources] }));
};

const newEntry = (path: string): Entry => ({ path, hashes: new Set(), sources: new Set() });

/** Whether a text is a record, or nothing yet: what else has this name is somebody's. */
export const isRecord = (text: string): boolean =>
  text.trim() === "" || text.includes(title) || parseRecord(text, sep).length > 0;

/**
 * A record as text. The sources of a file stand on lines of their own, so that two branches which changed neighbours in
 * the list are merged without a conflict.
 */
export const printRecord = (outputs: readonly RecordedOutput[], folder: string): string =>
  [
    heading,
    ...[...outputs]
      .sort(byPath)
      .flatMap(({ path, hashes, sources, place }) =>
        hashes.flatMap((hash) => [
          `${hash} ${shown(path, folder)}`,
          ...(place === undefined ? [] : [` ${place.isGiven ? "-o" : "in"} ${shown(place.path, folder)}`]),
          ...sources.map((source) => `  ${shown(source, folder)}`),
        ]),
      ),
    "",
  ].join("\n");
