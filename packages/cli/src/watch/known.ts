import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dependencies } from "@argotsx/build";
import { importsArgotsx, kindAt, type PathKind, readFileAt, statsOf } from "@argotsx/build/watch";
import { contentOf, namesIn, targetOf } from "./disk.ts";
import { Obstacles } from "./obstacles.ts";
import type { BuildRequest, BuildResult } from "./protocol.ts";
import { Restorations } from "./restorations.ts";
import type { Change } from "./say.ts";
import { Uses } from "./uses.ts";

interface Source {
  /** The files that it was made from. */
  readonly inputs: readonly string[];
  /** Whether its output is on disk as it is built now. */
  readonly isDone: boolean;
  /** The files that it was last written to, each with the fingerprint of what was written. */
  readonly outputs: readonly (readonly [path: string, content: string])[];
}

/** What a workflow file or a configuration depends on, as uses. */
const usesOf = ({ content, absent, links }: Dependencies, outputs: Source["outputs"]) => [
  ...content.map(([path, expected]) => [path, "content", expected] as const),
  ...absent.map((path) => [path, "absent", ""] as const),
  ...links.map(([path, target]) => [path, "link", target] as const),
  ...outputs.map(([path, written]) => [path, "output", written] as const),
];

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);

// The clock of a file system is coarser than ours.
const slack = 12;

/**
 * What all builds so far were made from. Hints of the file system are only a reason to look: what counts is that a file
 * has another content than the one that was built, that one appeared where it would be found first, that a folder holds
 * other names. So what builds write themselves, and saving without a change, lead to nothing.
 */
export class Known {
  readonly #sources = new Map<string, Source>();
  #configs: ReadonlySet<string> = new Set();
  readonly #uses = new Uses();
  #obstacles = new Obstacles([]);
  #folders = new Map<string, string>();
  #others: ReadonlySet<string> = new Set();
  #roots = new Map<string, PathKind>();
  #lookups = new Map<string, boolean>();
  /** Content that was built again only because it had been written at an uncertain time. */
  readonly #doubted = new Map<string, string>();
  /** Content that was there before the running build started, so that it has read that or something newer. */
  readonly #seen = new Map<string, string | undefined>();
  readonly restorations = new Restorations();
  /** When files had been written that were looked at. */
  readonly #modified = new Map<string, number>();
  #startedAt = 0;
  #isEverythingDue = true;

  /** Takes note that a build starts, which reads its files from now on. */
  start(): BuildRequest {
    this.#startedAt = Date.now();
    const done = this.#isEverythingDue ? [] : [...this.#sources].filter(([, { isDone }]) => isDone);
    return { kind: "build", unchanged: done.map(([path, { inputs }]) => [path, inputs.filter(isYaml)]) };
  }

  /** Takes note of what a build found out. */
  finish(result: BuildResult): void {
    const { workflows, sources, configs, folders, others, roots, lookups, obstacles } = result;
    this.#isEverythingDue = result.code !== 0 && workflows === undefined;
    this.#seen.clear();
    this.#obstacles = new Obstacles(obstacles);
    const isDone = result.code === 0;
    const outputsOf = (path: string): Source["outputs"] =>
      isDone
        ? result.outputs.flatMap(({ sources: from, path: to, content }) => (from.includes(path) ? [[to, content]] : []))
        : (this.#sources.get(path)?.outputs ?? []);
    for (const [path, dependencies] of sources) {
      const outputs = outputsOf(path);
      this.#sources.set(path, { inputs: dependencies.content.map(([input]) => input), isDone, outputs });
      this.#uses.set(path, usesOf(dependencies, outputs));
    }
    if (workflows !== undefined) {
      const found = new Set(workflows);
      for (const path of [...this.#sources.keys()]) if (!found.has(path)) this.#forget(path);
      this.#folders = new Map(folders);
      this.#others = new Set(others);
    }
    this.#roots = new Map(roots);
    this.#lookups = new Map(lookups);
    const governing = new Set(configs.map(([path]) => path));
    for (const path of this.#configs) if (!governing.has(path)) this.#uses.remove(path);
    this.#configs = governing;
    for (const [path, dependencies] of configs) this.#uses.set(path, usesOf(dependencies, []));
  }

  /** Takes note that a build broke off, so that what it was to find is not known. */
  fail(): void {
    this.#seen.clear();
  }

  #forget(source: string): void {
    this.#sources.delete(source);
    this.#uses.remove(source);
  }

  /** The number of workflow files. */
  get size(): number {
    return this.#sources.size;
  }

  /** Every path at which something may happen that matters, besides in the folders that were searched. */
  #paths(): readonly string[] {
    return [
      this.#uses.paths(),
      this.#roots.keys(),
      this.#lookups.keys(),
      this.#others,
      this.#obstacles.paths(),
    ].flatMap((paths) => [...paths]);
  }

  /** Every folder in which something may happen that matters. */
  watchedFolders(): ReadonlySet<string> {
    return new Set([...this.#folders.keys(), ...this.#paths().map((path) => dirname(path))]);
  }

  /** All known paths in some folders, which are looked at when nobody knows what happened there. */
  pathsIn(folders: ReadonlySet<string>): readonly string[] {
    return [...folders, ...this.#paths().filter((path) => folders.has(dirname(path)))];
  }

  /** Whether a file that is read lies there without content, or not at all: as for a moment while it is saved. */
  isHalfSaved(path: string): boolean {
    return this.#uses.contentsOf(path).length > 0 && (statsOf(path)?.size ?? 0) === 0;
  }

  /** Whether the running build may have read something else than what lies at a path now. */
  isOutdated(path: string): boolean {
    const expected = this.#uses.contentsOf(path);
    if (expected.length === 0) return false;
    const content = contentOf(path);
    if (this.#seen.has(path)) return this.#seen.get(path) !== content;
    return expected.some((one) => one !== content);
  }

  /**
   * Looks at what hints point to, and answers with what has changed; when nothing has, nothing needs to be built. The
   * hints tell whether they came while a build was reading.
   */
  look(hints: ReadonlyMap<string, boolean>): readonly Change[] {
    const changes: Change[] = [];
    const searched = new Set<string>();
    for (const [path, isUncertain] of hints) {
      const kind = this.#lookAtUses(path, isUncertain) ?? this.#lookAtPlace(path) ?? this.#lookAtObstacle(path);
      if (kind !== undefined) changes.push({ path, kind });
      for (const folder of [dirname(path), path]) {
        if (searched.has(folder)) continue;
        searched.add(folder);
        changes.push(...this.#lookInto(folder));
      }
    }
    return changes;
  }

  /** Marks all that uses a path which is not what it was. */
  #lookAtUses(path: string, isUncertain: boolean): Change["kind"] | undefined {
    const uses = this.#uses.of(path);
    if (uses === undefined) return undefined;
    const content = contentOf(path);
    this.#seen.set(path, content);
    const exists = existsSync(path);
    const modified = statsOf(path)?.mtimeMs ?? 0;
    // Written while the build was reading, so that it may have read what was there before.
    const isDoubtful =
      isUncertain &&
      content !== undefined &&
      modified >= this.#startedAt - slack &&
      modified !== this.#modified.get(path) &&
      this.#doubted.get(path) !== content;
    this.#modified.set(path, modified);
    let said: Change["kind"] | undefined;
    let isRestored: boolean | undefined;
    const isToBeRestored = (): boolean => {
      isRestored ??= this.restorations.isDue(path);
      return isRestored;
    };
    for (const { user, kind, expected } of uses) {
      const isChanged = {
        content: () => content !== expected || isDoubtful,
        absent: () => exists,
        link: () => targetOf(path) !== expected,
        // Not while its source is being worked on.
        output: () => content !== expected && this.#sources.get(user)?.isDone === true && isToBeRestored(),
      };
      if (!isChanged[kind]()) continue;
      if (kind !== "output") this.restorations.reset();
      if (isDoubtful && kind === "content") this.#doubted.set(path, content);
      this.#markDue(user);
      said ??= kind === "absent" ? "added" : exists ? "changed" : "removed";
    }
    return said;
  }

  #markDue(user: string): void {
    const source = this.#sources.get(user);
    if (source !== undefined) this.#sources.set(user, { ...source, isDone: false });
    // Of a configuration nobody knows what it will say.
    if (this.#configs.has(user)) this.#isEverythingDue = true;
  }

  /** Notices what governs files, or is to be searched. */
  #lookAtPlace(path: string): Change["kind"] | undefined {
    const lookup = this.#lookups.get(path);
    if (lookup !== undefined && existsSync(path) !== lookup) {
      this.#lookups.set(path, !lookup);
      this.#isEverythingDue = true;
      return lookup ? "removed" : "added";
    }
    const root = this.#roots.get(path);
    const kind = root === undefined ? root : kindAt(path);
    if (kind !== undefined && kind !== root) {
      this.#roots.set(path, kind);
      return root === "nothing" ? "added" : kind === "nothing" ? "removed" : "changed";
    }
    const text = this.#others.has(path) ? readFileAt(path)?.toString("latin1") : undefined;
    return text !== undefined && importsArgotsx(text) ? "changed" : undefined;
  }

  /** Notices what kept the last build from writing. That of a folder itself is told as of a file in it. */
  #lookAtObstacle(path: string): Change["kind"] | undefined {
    const isMoved = [path, dirname(path)].map((one) => this.#obstacles.isMoved(one)).includes(true);
    if (!isMoved) return undefined;
    return existsSync(path) ? "changed" : "removed";
  }

  /**
   * Compares what a folder holds with what it held when it was searched. A new folder without TSX files is only watched
   * from now on: it may be one that a build has made.
   */
  #lookInto(folder: string): readonly Change[] {
    const before = this.#folders.get(folder);
    if (before === undefined) return [];
    const after = namesIn(folder) ?? "";
    if (before === after) return [];
    this.#folders.set(folder, after);
    const [old, now] = [before, after].map((names) => new Set(names.split("\0").filter((name) => name !== "")));
    const without = (some?: ReadonlySet<string>, others?: ReadonlySet<string>): readonly string[] =>
      [...(some ?? [])].filter((name) => others?.has(name) !== true);
    const added = without(now, old).filter((name) => !name.endsWith("/") || this.#enter(join(folder, name)));
    return [
      ...added.map((name) => ({ path: join(folder, name), kind: "added" }) as const),
      ...without(old, now).map((name) => ({ path: join(folder, name), kind: "removed" }) as const),
    ];
  }

  /** Takes note of what a new folder holds, and answers whether a TSX file is in it. */
  #enter(folder: string): boolean {
    const names = namesIn(folder) ?? "";
    this.#folders.set(join(folder), names);
    return names
      .split("\0")
      .filter((name) => name !== "")
      .map((name) => !name.endsWith("/") || this.#enter(join(folder, name)))
      .some(Boolean);
  }
}
