import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import type { Runtime } from "../bundle/settings.ts";
import { mayHoldConditions } from "../conditions/may-hold-conditions.ts";
import type { Provider } from "./edit.ts";
import { mayHoldArrow } from "./may-hold-arrow.ts";
import { providers } from "./providers.ts";
import { TakesPart } from "./takes-part.ts";
import type { Transformed } from "./transform-source.ts";

/** What a module is bundled with, as far as its edits depend on it. */
export interface TransformContext {
  /** The folder that names are relative to. */
  readonly root: string;
  readonly tsconfig?: Readonly<Record<string, unknown>>;
}

const keyOf = (path: string, { root, tsconfig }: TransformContext): string =>
  [root, path, tsconfig === undefined ? "" : JSON.stringify(tsconfig)].join("\0");

/** Edits the modules of one run, each at most once for each context that it is bundled in. */
export class Transformer {
  readonly #runtime: Runtime;
  readonly #providers: readonly Provider[];
  readonly #takesPart: Pick<TakesPart, "has">;
  readonly #mayEdit = new Map<string, boolean>();
  readonly #transformed = new Map<string, Promise<Transformed>>();
  readonly #finished = new Map<string, Transformed>();

  /** `takesPart` tells which files may be edited; without it, those that may hold workflows. */
  constructor(
    runtime: Runtime,
    others: readonly Provider[] = providers(),
    takesPart: Pick<TakesPart, "has"> = new TakesPart(runtime),
  ) {
    this.#runtime = runtime;
    this.#providers = others;
    this.#takesPart = takesPart;
  }

  #mayHold(text: string, path: string): boolean {
    return (
      mayHoldArrow(text, path) ||
      mayHoldConditions(text) ||
      this.#providers.some((provider) => provider.mayHold(text, path))
    );
  }

  /** Whether a file may need edits, by a look at its bytes, which are read where they are not given. */
  mayEdit(path: string, bytes?: Buffer): boolean {
    let known = this.#mayEdit.get(path);
    if (known === undefined) {
      try {
        known = this.#takesPart.has(path) && this.#mayHold((bytes ?? readFileSync(path)).toString("latin1"), path);
      } catch {
        known = false;
      }
      this.#mayEdit.set(path, known);
    }
    return known;
  }

  /** A module as esbuild is to see it; nothing for one that takes no part. */
  async transform(
    path: string,
    read: () => Promise<string>,
    context: TransformContext,
  ): Promise<Transformed | undefined> {
    if (!this.#takesPart.has(path)) return undefined;
    const key = keyOf(path, context);
    let transforming = this.#transformed.get(key);
    if (transforming === undefined) {
      transforming = this.#make(path, await read(), context);
      this.#transformed.set(key, transforming);
      this.#finished.set(key, await transforming);
    }
    return transforming;
  }

  async #make(path: string, text: string, { root, tsconfig }: TransformContext): Promise<Transformed> {
    if (!this.#mayHold(text, path)) return { text, edits: [], shifts: [], diagnostics: [], inputs: [] };
    // Most runs get by without all this.
    const { transformSource } = await import("./transform-source.ts");
    const { loadTypeScript } = await import("../load-typescript.ts");
    return transformSource({
      path,
      name: relative(root, path).replaceAll(sep, "/"),
      root,
      text,
      typescript: loadTypeScript(),
      runtime: this.#runtime,
      providers: this.#providers,
      ...(tsconfig !== undefined && { tsconfig }),
    });
  }

  /** Whether any module was edited so far. */
  get hasEdited(): boolean {
    return [...this.#finished.values()].some(({ edits }) => edits.length > 0);
  }

  /** What became of a module that was asked for before. */
  known(path: string, context: TransformContext): Transformed | undefined {
    return this.#finished.get(keyOf(path, context));
  }
}
