import { existsSync, lstatSync, readFileSync, realpathSync, rmdirSync, statSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { hash } from "../cache/hash.ts";
import { statsOf } from "../discover/discover.ts";
import { shownPath } from "../shown-path.ts";
import { reasonOf } from "../system-error.ts";
import { isWithin, type OutputPlace } from "./destination.ts";
import { firstOf, isGone, isKnown, LostSources, type SourcesOfRun } from "./lost-sources.ts";
import type { Output } from "./output.ts";
import { readFileAt } from "./read-file-at.ts";
import { isRecord, printRecord, type RecordedOutput, recordName } from "./record.ts";
import { recordedIn } from "./recorded-in.ts";
import { replaceFile } from "./replace-file.ts";

/** A file of an earlier run that no source makes any more. */
export interface StaleOutput {
  readonly output: RecordedOutput;
  /** Whether it is what was written: a file that somebody has changed since is theirs. */
  readonly isUntouched: boolean;
  /** Whether a source of it is still there and lost its default export, which may be an edit that is half done. */
  readonly isOfLost: boolean;
}

export interface RecordsRequest extends SourcesOfRun {
  readonly outputs: readonly Output[];
  /** Folders whose records count although this run may write nothing there. */
  readonly folders: readonly string[];
  /** The folders and files that this run names as places, whether it writes there or not. */
  readonly places: ReadonlySet<string>;
  /** The workflow files of this run, each with what it names as the place of its files. */
  readonly sources: ReadonlyMap<string, OutputPlace | undefined>;
  /** What paths are shown relative to. */
  readonly cwd: string;
}

// Far more than a manifest has before its apiVersion, and less than a text may be long.
const mostLookedAt = 2 ** 24;

/** Whether a file lies at a path that must not be read; it could be replaced all the same. */
const isUnreadable = (path: string): boolean => statsOf(path)?.isFile() === true && readFileAt(path) === undefined;

const readText = (path: string): string => readFileAt(path)?.toString("utf8") ?? "";

/** What tells a file from others, whatever it is called; nothing where the path leads to none, or in a circle. */
const identity = (path: string): string | undefined => {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && `${stats.dev}:${stats.ino}`;
  } catch {
    return undefined;
  }
};

/** What lies at the path of a record: what was written there, something else, or nothing. */
const stateOf = ({ path, hashes }: RecordedOutput, folder: string): "untouched" | "changed" | "absent" => {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return "absent";
    // Neither through a link nor out of the folder: both were made by somebody else.
    const isInside = isWithin(realpathSync(dirname(path)), realpathSync(folder));
    return stats.isFile() && isInside && hashes.includes(hash(readFileSync(path))) ? "untouched" : "changed";
  } catch {
    return "changed";
  }
};

/** Removes the folders that a removed file leaves empty, below the one that was named as the place of files. */
const removeEmptyFolders = ({ path, place, sources }: RecordedOutput, kept: ReadonlySet<string>): void => {
  if (place === undefined) return;
  // What sources lay in is the user's, though they are gone.
  const isOfSources = (folder: string): boolean => sources.some((source) => isWithin(source, folder));
  for (let folder = dirname(path); isWithin(folder, place.path); folder = dirname(folder)) {
    if (kept.has(folder) || isOfSources(folder)) return;
    try {
      rmdirSync(folder);
    } catch {
      // Something is in it, or the system wants it.
      return;
    }
  }
};

/**
 * What argotsx wrote in the folders of a run, by the records that lie there: what became stale, and what two runs would
 * write in turn.
 */
export class Records {
  readonly #request: RecordsRequest;
  readonly #known = new Map<string, readonly RecordedOutput[]>();
  readonly #stale = new Map<RecordedOutput, StaleOutput>();
  readonly #absent = new Set<RecordedOutput>();
  readonly #lost: LostSources;

  constructor(request: RecordsRequest) {
    this.#request = request;
    const { outputs, folders, places } = request;
    this.#lost = new LostSources(request);
    const made = new Set(outputs.map(({ path }) => path));
    let identities: ReadonlySet<string> | undefined;
    for (const folder of new Set([...outputs.map((output) => output.folder), ...folders])) {
      const known = recordedIn(folder);
      this.#known.set(folder, known);
      for (const output of known) {
        const isOfLost = this.#lost.add(output);
        if (made.has(output.path) || !this.#isUnmade(output)) continue;
        const { place } = output;
        // The place that the run itself names may be a link.
        const state = stateOf(output, place !== undefined && places.has(place.path) ? place.path : folder);
        // Under another name it may be a file of this run: by a link, or by a letter's case where that makes no difference.
        identities ??= new Set(outputs.flatMap(({ path }) => identity(path) ?? []));
        if (state === "absent" || identities.has(identity(output.path) ?? "")) this.#absent.add(output);
        else this.#stale.set(output, { output, isUntouched: state === "untouched", isOfLost });
      }
    }
  }

  /** Whether no source makes a file any more that this run does not make, as far as this run can know. */
  #isUnmade({ sources, place }: RecordedOutput): boolean {
    const run = this.#request.sources;
    if (!sources.some((source) => isKnown(source, this.#request))) return false;
    return sources
      .filter((source) => !this.#request.withoutDefault.has(source) && !isGone(source))
      .every((source) => {
        if (!run.has(source)) return false;
        // What one command says with -o another may say otherwise; what the configuration says replaces what it said.
        const now = run.get(source);
        return place?.isGiven === true || now?.isGiven === true
          ? place?.isGiven === now?.isGiven && place?.path === now?.path
          : true;
      });
  }

  get stale(): readonly StaleOutput[] {
    return [...this.#stale.values()];
  }

  /** Files of this run that an earlier one wrote for a source that is still there, and no part of this run. */
  conflicts(): readonly Diagnostic[] {
    const { outputs, sources, cwd } = this.#request;
    const known = new Map([...this.#known.values()].flat().map((one) => [one.path, one]));
    return outputs.flatMap(({ path, source }) => {
      const earlier = known.get(path);
      if (earlier === undefined || earlier.sources.some((one) => sources.has(one))) return [];
      const other = earlier.sources.find((one) => !isGone(one));
      if (other === undefined || !existsSync(path)) return [];
      const names = { other: shownPath(other, cwd), output: shownPath(path, cwd) };
      const help = `build both in one run to see where each of them goes; or remove ${names.output}, if it is not the other's any more`;
      return [diagnostic("output-conflict", { file: source, line: 1, column: 1 }, names, { help })];
    });
  }

  /**
   * Files that this run would write over although they are none of argotsx's: no record knows them, and no manifest is in
   * them, as in every file that argotsx writes. A manifest may be one of ours from before there was a record.
   */
  foreign(): readonly Diagnostic[] {
    const known = new Set([...this.#known.values()].flat().map(({ path }) => path));
    return this.#request.outputs.flatMap(({ path, source }) => {
      if (known.has(path)) return [];
      const at = { file: source, line: 1, column: 1 };
      const output = shownPath(path, this.#request.cwd);
      if (isUnreadable(path)) {
        return [diagnostic("unwritable-output", at, { output, reason: "what lies there cannot be read" })];
      }
      const text = readFileAt(path)?.toString("latin1", 0, mostLookedAt) ?? "";
      if (text.trim() === "" || /^\s*(?:- )?["']?apiVersion["']?\s*:/m.test(text)) return [];
      return [diagnostic("output-foreign", at, { output })];
    });
  }

  /** Sources that wrote something before, are still there and have no default export, with the command that cleans up. */
  lost(command: string): readonly Diagnostic[] {
    return this.#lost.report(command, this.#request.cwd);
  }

  /**
   * Removes the stale files that nobody has changed, and forgets the others; those of sources that lost their default export
   * only where that is wanted. Answers with the removed and with problems.
   */
  clean({ withLost }: { readonly withLost: boolean }): {
    readonly removed: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
  } {
    const { cwd, places, searched } = this.#request;
    const kept = new Set([cwd, ...places, ...searched, ...this.#known.keys()]);
    const removed: string[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const { output, isUntouched, isOfLost } of this.stale) {
      if (isOfLost && !withLost) continue;
      const { path } = output;
      const shown = shownPath(path, cwd);
      try {
        if (isUntouched) {
          unlinkSync(path);
          removed.push(path);
          removeEmptyFolders(output, kept);
        } else diagnostics.push(this.#edited(output));
        this.#stale.delete(output);
        this.#absent.add(output);
      } catch (error) {
        diagnostics.push(diagnostic("unremovable-output", undefined, { output: shown, reason: reasonOf(error) }));
      }
    }
    return { removed, diagnostics };
  }

  /** What `--check` says of stale files, with the command that removes them. */
  report(command: string): readonly Diagnostic[] {
    return this.stale.map(({ output, isUntouched, isOfLost }) => {
      if (!isUntouched) return this.#edited(output);
      const at = { file: output.path, line: 1, column: 1 };
      const source = this.#sourceOf(output);
      const parameters = { output: shownPath(output.path, this.#request.cwd), source, command };
      const help = `give ${source} its default export again, or remove the file with ${command}`;
      return diagnostic("output-stale", at, parameters, isOfLost ? { help } : {});
    });
  }

  #sourceOf({ sources }: RecordedOutput): string {
    return firstOf(sources, this.#request.cwd);
  }

  #edited(output: RecordedOutput): Diagnostic {
    const at = { file: output.path, line: 1, column: 1 };
    const parameters = { output: shownPath(output.path, this.#request.cwd), source: this.#sourceOf(output) };
    return diagnostic("output-edited", at, parameters);
  }

  /** Writes down what lies on disk now. A record that cannot be written is a warning: the manifests are right. */
  save(): readonly Diagnostic[] {
    const { outputs, cwd } = this.#request;
    const made = new Set(outputs.map(({ path }) => path));
    const diagnostics: Diagnostic[] = [];
    const absent = new Set([...this.#absent].map(entryOf));
    for (const folder of this.#known.keys()) {
      // Read again, since another run may have written here while this one compiled.
      const now = recordedIn(folder);
      const kept = now.filter((output) => !made.has(output.path) && !absent.has(entryOf(output)));
      const own = outputs
        .filter((output) => output.folder === folder)
        .map(({ path, bytes, sources, place }) => ({
          path,
          hashes: [hash(bytes)],
          sources,
          ...(place !== undefined && { place }),
        }));
      try {
        saveRecord(join(folder, recordName), [...kept, ...own], folder);
      } catch (error) {
        const parameters = { record: shownPath(join(folder, recordName), cwd), reason: reasonOf(error) };
        diagnostics.push(diagnostic("unwritable-record", undefined, parameters));
      }
    }
    return diagnostics;
  }
}

/** A file as a record has it; another that was written to its place since is another entry. */
const entryOf = ({ path, hashes, sources }: RecordedOutput): string => JSON.stringify([path, hashes, sources]);

/** Brings a record up to date. One in which nothing is left goes, and one that is none of ours stays as it is. */
const saveRecord = (file: string, outputs: readonly RecordedOutput[], folder: string): void => {
  if (isUnreadable(file)) throw new Error("it cannot be read");
  const before = readText(file);
  const after = outputs.length === 0 ? "" : printRecord(outputs, folder);
  if (before === after) return;
  if (!isRecord(before)) throw new Error("it holds something else");
  if (after === "") unlinkSync(file);
  else replaceFile(file, Buffer.from(after));
};
