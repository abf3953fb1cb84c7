import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dependencies } from "@argotsx/build";
import { importsArgotsx, kindAt, type PathKind } from "@argotsx/build/watch";
import { contentOf, namesIn, statsOf, targetOf } from "./disk.ts";
import type { BuildRequest, BuildResult } from "./protocol.ts";
import { Restorations } from "./restorations.ts";
import type { Change } from "./say.ts";

/** What a path was to those that depend on it. */
interface Use {
  /** A workflow file or a configuration. */
  readonly user: string;
  readonly kind: "content" | "absent" | "link" | "output";
  /** The fingerprint of its content, as it was read or written, or where the link led. */
  readonly expected: string;
}

interface Source {
  readonly dependencies: Dependencies;
  /** Whether its output is on disk as it is built now. */
  readonly isDone: boolean;
  /** The files that it was last written to, each with the fingerprint of what was written. */
  readonly outputs: readonly (readonly [path: string, content: string])[];
}

// The clock of a file system is coarser than ours.
const slack = 12;

/**
 * What all builds so far were made from. Hints of the file system are only a reason to look: what counts is that a file
 * has another content than the one that was built, that one appeared where it would be found first, that a folder holds
 * other names. So what builds write themselves, and saving without a change, lead to nothing.
 */
export class Known {
  readonly #sources = new Map<string, Source>();
  readonly #configs = new Map<string, Source>();
  readonly #uses = new Map<string, Set<Use>>();
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
    const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);
    return {
      kind: "build",
      unchanged: done.map(([path, { dependencies }]) => [
        path,
        dependencies.content.map(([input]) => input).filter(isYaml),
      ]),
    };
  }

  /** Takes note of what a build found out. */
  finish(result: BuildResult): void {
    const { workflows, sources, configs, folders, others, roots, lookups } = result;
    this.#isEverythingDue = result.code !== 0 && workflows === undefined;
    this.#seen.clear();
    const isDone = result.code === 0;
    const outputsOf = (path: string): Source["outputs"] =>
      isDone
        ? result.outputs.flatMap(({ sources: from, path: to, content }) => (from.includes(path) ? [[to, content]] : []))
        : (this.#sources.get(path)?.outputs ?? []);
    for (const [path, dependencies] of configs) {
      this.#set(this.#configs, path, { dependencies, isDone: true, outputs: [] });
    }
    for (const [path, dependencies] of sources) {
      this.#set(this.#sources, path, { dependencies, isDone, outputs: outputsOf(path) });
    }
    if (workflows !== undefined) {
      const found = new Set(workflows);
      for (const path of [...this.#sources.keys()]) if (!found.has(path)) this.#remove(this.#sources, path);
      this.#folders = new Map(folders);
      this.#others = new Set(others);
    }
    this.#roots = new Map(roots);
    this.#lookups = new Map(lookups);
    const governing = new Set(configs.map(([path]) => path));
    for (const path of [...this.#configs.keys()]) if (!governing.has(path)) this.#remove(this.#configs, path);
  }

  /** Takes note that a build broke off, so that what it was to find is not known. */
  fail(): void {
    this.#seen.clear();
  }

  #set(all: Map<string, Source>, path: string, source: Source): void {
    this.#remove(all, path);
    all.set(path, source);
    const { content, absent, links } = source.dependencies;
    for (const [file, expected] of content) this.#add(file, { user: path, kind: "content", expected });
    for (const file of absent) this.#add(file, { user: path, kind: "absent", expected: "" });
    for (const [file, expected] of links) this.#add(file, { user: path, kind: "link", expected });
    for (const [file, expected] of source.outputs) this.#add(file, { user: path, kind: "output", expected });
  }

  #add(path: string, use: Use): void {
    const known = this.#uses.get(path);
    if (known === undefined) this.#uses.set(path, new Set([use]));
    else known.add(use);
  }

  #remove(all: Map<string, Source>, path: string): void {
    const source = all.get(path);
    if (source === undefined) return;
    all.delete(path);
    const { content, absent, links } = source.dependencies;
    const files = [...absent, ...[...content, ...links, ...source.outputs].map(([file]) => file)];
    for (const file of files) {
      const uses = this.#uses.get(file);
      for (const use of uses ?? []) if (use.user === path) uses?.delete(use);
      if (uses?.size === 0) this.#uses.delete(file);
    }
  }

  /** The number of workflow files. */
  get size(): number {
    return this.#sources.size;
  }

  /** Every folder in which something may happen that matters. */
  watchedFolders(): ReadonlySet<string> {
    const folders = new Set(this.#folders.keys());
    for (const path of [...this.#uses.keys(), ...this.#roots.keys(), ...this.#lookups.keys(), ...this.#others]) {
      folders.add(dirname(path));
    }
    return folders;
  }

  /** All known paths in some folders, which are looked at when nobody knows what happened there. */
  pathsIn(folders: ReadonlySet<string>): readonly string[] {
    const all = [...this.#uses.keys(), ...this.#roots.keys(), ...this.#lookups.keys(), ...this.#others];
    return [...folders, ...all.filter((path) => folders.has(dirname(path)))];
  }

  #isRead(path: string): boolean {
    return [...(this.#uses.get(path) ?? [])].some(({ kind }) => kind === "content");
  }

  /** Whether a file that is read lies there without content, or not at all: as for a moment while it is saved. */
  isHalfSaved(path: string): boolean {
    return this.#isRead(path) && (statsOf(path)?.size ?? 0) === 0;
  }

  /** Whether the running build may have read something else than what lies at a path now. */
  isOutdated(path: string): boolean {
    if (!this.#isRead(path)) return false;
    const content = contentOf(path);
    if (this.#seen.has(path)) return this.#seen.get(path) !== content;
    return [...(this.#uses.get(path) ?? [])].some(({ kind, expected }) => kind === "content" && expected !== content);
  }

  /**
   * Looks at what hints point to, and answers with what has changed; when nothing has, nothing needs to be built. The
   * hints tell whether they came while a build was reading.
   */
  look(hints: ReadonlyMap<string, boolean>): readonly Change[] {
    const changes: Change[] = [];
    const searched = new Set<string>();
    for (const [path, isUncertain] of hints) {
      const kind = this.#lookAtUses(path, isUncertain) ?? this.#lookAtPlace(path);
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
    const uses = this.#uses.get(path);
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
    if (!this.#others.has(path) || kindAt(path) !== "file") return undefined;
    if (!importsArgotsx(readFileSync(path, "latin1"))) return undefined;
    return "changed";
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
