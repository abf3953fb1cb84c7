import { mkdtempSync, readdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bundled } from "./entry.ts";

/**
 * CommonJS packages that are bundled into an ES module still `require` Node's own modules; esbuild calls a `require` of
 * the module's scope for that, if there is one. It goes before the first line, not above it, so that no line moves.
 */
const withRequire = ({ code, entry }: Bundled): string => {
  if (!code.startsWith("var __require = ") && !code.includes("\nvar __require = ")) return code;
  if (/^(?:const|let|var) require\b/m.test(code)) return code;
  const from = JSON.stringify(pathToFileURL(entry.source.path).href);
  return `import { createRequire as __createRequire } from "node:module"; const require = __createRequire(${from}); ${code}`;
};

/** What cannot be removed lies in the system's temporary folder, which is cleaned anyway. */
const attempt = (remove: () => void): void => {
  try {
    remove();
  } catch {}
};

/** How the names of the folders of a process begin, so that those of one that was ended can be found. */
const moduleFolderPrefix = (pid: number): string => `argotsx-${pid}-`;

/** Removes the folders that a process left which was ended from outside. */
export const removeModuleFolders = (pid: number): void => {
  const prefix = moduleFolderPrefix(pid);
  attempt(() => {
    for (const name of readdirSync(tmpdir())) {
      if (name.startsWith(prefix)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  });
};

/** A folder that only this process uses, for modules that are evaluated once. */
export class ModuleFolder {
  readonly path = mkdtempSync(join(tmpdir(), moduleFolderPrefix(process.pid)));
  readonly #files = new Set<string>();
  #shared = 0;

  /** A path for a module of several entries that is never written, as no other of them has it. */
  nameShared(): string {
    return join(this.path, `shared-${++this.#shared}.mjs`);
  }

  /** Says that a file of this name is written here by somebody else. */
  expect(name: string): string {
    const file = join(this.path, name);
    this.#files.add(file);
    return file;
  }

  /**
   * Makes a module a file that can be imported, of this name unless it is one; answers with what is in it. What several
   * entries share has nothing to import, and runs as it is.
   */
  write(name: string, bundled: Bundled): { readonly file: string; readonly bundled: Bundled } {
    const isShared = bundled.index !== undefined || bundled.runtimeCode !== undefined;
    if (bundled.file !== undefined && isShared) return { file: bundled.file, bundled };
    const file = bundled.file ?? this.expect(name);
    const code = withRequire(bundled);
    if (bundled.file === undefined || code !== bundled.code) writeFileSync(file, code);
    const isStandalone = bundled.isStandalone && code === bundled.code;
    return { file, bundled: { ...bundled, code, isStandalone } };
  }

  /** Removes what was written. One file at a time: Node's recursive removal takes longer to load than this to run. */
  remove(): void {
    for (const file of this.#files) attempt(() => unlinkSync(file));
    attempt(() => rmdirSync(this.path));
  }
}
