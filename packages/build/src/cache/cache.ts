import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Ancestors } from "../ancestors.ts";
import type { Bundled, Entry } from "../bundle/entry.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { Files } from "./files.ts";
import { cacheFolder } from "./folder.ts";
import { hash } from "./hash.ts";
import { type Dependencies, isUnchanged } from "./is-unchanged.ts";

/** What is written after a module's code, as a comment on its last line. */
interface Trailer extends Dependencies {
  /** The version of argotsx, of its runtime and settings. */
  readonly tool: string;
  /** The entry, since two paths could share a fingerprint. */
  readonly path: string;
  /** Of the code before the trailer: a file that was cut short or edited does not count. */
  readonly code: string;
  readonly exports: readonly string[];
  readonly isStandalone: boolean;
}

/** A module that can be evaluated as it lies in the cache. */
export interface Cached {
  readonly file: string;
  readonly code: string;
  readonly exports: readonly string[];
  readonly isStandalone: boolean;
  /** Files that went into it. */
  readonly inputs: readonly string[];
  readonly dependencies: Dependencies;
}

const marker = "\n//argotsx:";

/**
 * Keeps the module of each workflow file, with everything it was made from, so that an unchanged file needs no esbuild.
 * It is only ever a shortcut: whatever is wrong with it counts as not being there, and no failure is reported.
 */
export class Cache {
  readonly #tool: string;
  readonly #files: Files;
  readonly #ancestors: Ancestors;
  readonly #kind: string;
  readonly #folders = new Map<string, string | undefined>();

  /** `kind` tells apart what is made of one file in several ways. */
  constructor(tool: string, files: Files, ancestors: Ancestors, kind = "") {
    this.#kind = kind;
    this.#tool = tool;
    this.#files = files;
    this.#ancestors = ancestors;
  }

  /** Where the module of an entry is kept, if anywhere. */
  file({ root, source }: Entry): string | undefined {
    if (!this.#folders.has(root)) this.#folders.set(root, cacheFolder(root));
    const folder = this.#folders.get(root);
    const name = basename(source.path, ".tsx")
      .replace(/[^\w-]/g, "_")
      .slice(0, 64);
    return folder && join(folder, `${name}-${this.#kind}${hash(Buffer.from(source.path))}.mjs`);
  }

  find(entry: Entry): Cached | undefined {
    try {
      const file = this.file(entry);
      if (file === undefined) return undefined;
      const bytes = readFileSync(file);
      const end = bytes.lastIndexOf(marker);
      if (end < 0) return undefined;
      const trailer: Trailer = JSON.parse(bytes.toString("utf8", end + marker.length));
      const valid =
        trailer.tool === this.#tool &&
        trailer.path === entry.source.path &&
        trailer.code === hash(bytes.subarray(0, end)) &&
        isUnchanged(trailer, this.#files);
      if (!valid) return undefined;
      const { exports, isStandalone, content } = trailer;
      return {
        file,
        code: bytes.toString("utf8", 0, end),
        exports,
        isStandalone,
        inputs: content.map(([path]) => path),
        dependencies: trailer,
      };
    } catch {
      return undefined;
    }
  }

  /** Keeps a module that was made at `madeAt` (milliseconds); see `dependenciesOf` for the others. */
  store(bundled: Bundled, madeAt: number, isOurs: (path: string) => boolean, editedFrom?: string): void {
    const file = this.file(bundled.entry);
    if (file === undefined) return;
    const dependencies = dependenciesOf(bundled, this.#files, this.#ancestors, isOurs, editedFrom);
    // A name of its own for each process, so that two runs at once do not write into one file.
    const made = `${file}.${process.pid}.tmp`;
    try {
      // Edited while it was compiled: its fingerprint may be of another text than the one in the module.
      if (dependencies.content.some(([path]) => statSync(path).mtimeMs >= madeAt)) return;
      const trailer: Trailer = {
        tool: this.#tool,
        path: bundled.entry.source.path,
        code: hash(Buffer.from(bundled.code)),
        exports: bundled.exports,
        isStandalone: bundled.isStandalone,
        ...dependencies,
      };
      const json = JSON.stringify(trailer).replace(
        /[\u2028\u2029]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16)}`,
      );
      writeFileSync(made, bundled.code + marker + json, { mode: 0o600 });
      renameSync(made, file);
    } catch {
      try {
        unlinkSync(made);
      } catch {}
    }
  }
}
