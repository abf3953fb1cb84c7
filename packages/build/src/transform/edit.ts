import type { Diagnostic } from "@argotsx/diagnostic";
import type ts from "typescript";
import type { Input } from "../bundle/entry.ts";
import type { Runtime } from "../bundle/settings.ts";

/**
 * A change of a source's text, in UTF-16 offsets of the text without a byte order mark. `insert` takes the place of
 * what stands from `start` to `end`; without an `end` nothing is taken away. Neither text may hold a line end, so that
 * no line moves. Edits of one source do not overlap; those at one offset are made in the order in which they are given.
 */
export interface Edit {
  readonly start: number;
  readonly end?: number;
  readonly insert: string;
}

/** Puts text around an expression without touching its own. */
export const wrap = (start: number, end: number, before: string, after: string): readonly [Edit, Edit] => [
  { start, insert: before },
  { start: end, insert: after },
];

/** A module that takes part in a workflow and whose text may be edited before esbuild sees it. */
export interface SourceModule {
  /** Absolute. */
  readonly path: string;
  /** What esbuild writes as `fileName` into the module's elements: relative to `root`, with `/`. */
  readonly name: string;
  readonly root: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** Of `text`, with parents, without syntax errors. */
  readonly source: ts.SourceFile;
  readonly typescript: typeof ts;
  /** For whoever bundles: what imports of argotsx lead to. */
  readonly runtime: Runtime;
  /** Compiler options that overrule the user's tsconfig.json, as `settings(runtime, tsconfig)` takes them. */
  readonly tsconfig?: Readonly<Record<string, unknown>>;
}

/** What one provider found in a module. */
export interface Findings {
  readonly edits: readonly Edit[];
  /** Stretches in which no arrow is to be wrapped, such as a function that runs in a pod. */
  readonly claimed: readonly { readonly start: number; readonly end: number }[];
  /** With absolute files, and columns of the text as the user sees it. A module with any is not cached. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Further files that the edits were made from, with their imports, so that the cache knows when to make them again:
   * what was bundled into a function, files that hold its types.
   */
  readonly inputs: readonly Input[];
}

/** One kind of edit. */
export interface Provider {
  /**
   * Whether a text can hold what `find` looks for: a cheap look, since a text that cannot is never parsed and its
   * workflow stays on the fast way. It may say yes wrongly, never no.
   */
  readonly mayHold: (text: string, path: string) => boolean;
  readonly find: (module: SourceModule) => Findings | Promise<Findings>;
}
