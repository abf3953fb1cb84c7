import { existsSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "node:vm";
import { moduleSource } from "@argotsx/build/module-source";
import { buildId } from "./build-id.ts";
import { CompiledCode, type CompiledScript, encodeScripts } from "./compiled-code.ts";

interface Loaded {
  readonly script: Script;
  readonly stamp: string;
  readonly module: { exports: unknown };
}

type Require = (id: string) => unknown;

/** A file has been replaced when its size or time has changed, or the build: packages come with one time for all files. */
const stampOf = (path: string): string => {
  const { size, mtimeMs } = statSync(path);
  return `${buildId}:${size}:${mtimeMs}`;
};

/**
 * Loads the CommonJS files of the command as Node would, with the code that V8 compiled in an earlier run: compiling
 * takes a third of the command's own time in a run that finds everything in the cache.
 */
export class ScriptLoader {
  readonly #folder: string;
  readonly #file: string;
  readonly #require: Require;
  readonly #known: CompiledCode | undefined;
  readonly #loaded = new Map<string, Loaded>();
  #isComplete = true;
  // Not at the top: a run that finds what it would print loads no script.
  readonly #vm = process.getBuiltinModule("node:vm");

  /** `folder` holds the command, `file` the compiled code; `require` answers for everything else. */
  constructor(folder: string, file: string, require: Require) {
    this.#folder = folder;
    this.#file = file;
    this.#require = require;
    this.#known = CompiledCode.open(file);
  }

  /** The exports of a file of the command, such as `./main.js`, or of another module. */
  load = (id: string): unknown => {
    // Scripts that are not Node's own modules cannot `import()`; the one file that has to is left to Node.
    if (!id.startsWith("./") || id.startsWith("./import-module")) return this.#require(id);
    const found = this.#loaded.get(id);
    if (found !== undefined) return found.module.exports;
    const path = join(this.#folder, id);
    const stamp = stampOf(path);
    const cachedData = this.#known?.stampOf(id) === stamp ? this.#known.find(id)?.code : undefined;
    const source = moduleSource(path);
    const script = new this.#vm.Script(source, { filename: path, ...(cachedData !== undefined && { cachedData }) });
    if (cachedData === undefined || script.cachedDataRejected === true) this.#isComplete = false;
    const module: { exports: unknown } = { exports: {} };
    this.#loaded.set(id, { script, stamp, module });
    script.runInThisContext().call(module.exports, module.exports, this.load, module, path, this.#folder);
    return module.exports;
  };

  /** Keeps the code of this run, when something had to be compiled. Whatever goes wrong, the next run compiles again. */
  save(): void {
    if (this.#isComplete) return;
    const scripts = new Map<string, CompiledScript>();
    for (const id of this.#known?.names ?? []) {
      // Another build of the same version has other files.
      const isNeeded = !this.#loaded.has(id) && existsSync(join(this.#folder, id));
      const known = isNeeded ? this.#known?.find(id) : undefined;
      if (known !== undefined) scripts.set(id, known);
    }
    // Where a file is open it cannot be replaced, on Windows.
    this.#known?.close();
    for (const [id, { script, stamp }] of this.#loaded) scripts.set(id, { stamp, code: script.createCachedData() });
    const made = `${this.#file}.${process.pid}.tmp`;
    try {
      writeFileSync(made, encodeScripts(scripts), { mode: 0o600 });
      renameSync(made, this.#file);
    } catch {
      try {
        unlinkSync(made);
      } catch {}
    }
  }
}
