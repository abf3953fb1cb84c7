import { dirname, sep } from "node:path";
import { Ancestors } from "../ancestors.ts";
import type { Runtime } from "../bundle/settings.ts";
import { Cache } from "../cache/cache.ts";
import { Files } from "../cache/files.ts";
import { rootOf } from "../root.ts";
import { TakesPart } from "../transform/takes-part.ts";
import { Transformer } from "../transform/transformer.ts";
import { typescriptFolder } from "../typescript-folder.ts";
import { compileModule, entryOf } from "./compile-module.ts";
import { warn } from "./warn.ts";

/**
 * Compiles the modules of one process, or takes them from the cache. Nothing of a file is remembered longer than its
 * import takes: it may be imported again, under another query, when it has changed.
 */
export class ModuleCompiler {
  readonly #runtime: Runtime;
  readonly #tool: string;
  readonly #takesPart: TakesPart;

  /** `tool` changes with everything of argotsx that decides what a module becomes. */
  constructor(runtime: Runtime, tool: string) {
    this.#runtime = runtime;
    this.#tool = tool;
    this.#takesPart = new TakesPart(runtime);
  }

  /** Whether a file is the user's own, or of a package that depends on argotsx. */
  takesPart(path: string | undefined): boolean {
    return path !== undefined && this.#takesPart.has(path);
  }

  /** Whether JavaScript, which could be left alone, may hold something to edit. */
  mayEdit(path: string, bytes: Buffer): boolean {
    return this.takesPart(path) && new Transformer(this.#runtime).mayEdit(path, bytes);
  }

  /** JavaScript with its source map in it. */
  async compile(path: string, bytes: Buffer): Promise<string> {
    const startedAt = Date.now();
    const ancestors = new Ancestors();
    const files = new Files();
    files.known(path, bytes);
    const cache = new Cache(this.#tool, files, ancestors, "module-");
    const entry = entryOf(path, rootOf(path, ancestors), bytes);
    const cached = cache.find(entry);
    if (cached !== undefined) return cached.code;
    const { code, inputs, warnings } = await compileModule(entry, bytes.toString("utf8"), this.#runtime, ancestors);
    for (const warning of warnings) warn(warning);
    // A warning has to be seen again.
    if (warnings.length > 0) return code;
    const ours = dirname(this.#runtime.index) + sep;
    const isOurs = (file: string): boolean => file.startsWith(ours);
    cache.store({ entry, code, exports: [], isStandalone: false, inputs }, startedAt, isOurs, typescriptFolder());
    return code;
  }
}
