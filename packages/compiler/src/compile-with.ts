/**
 * The whole compiler on one screen.
 * @module
 */
import { type Diagnostic, Reporter } from "@argotsx/diagnostic";
import { render } from "./1-render/render.ts";
import { link } from "./2-link/link.ts";
import { checkPlaced } from "./2-link/placed.ts";
import { type Emitted, emit } from "./3-emit/emit.ts";
import { propsOf } from "./3-emit/props-of.ts";
import { ExpressionsNeeded } from "./3-emit/references/expressions-needed.ts";
import { describe } from "./describe.ts";
import type { Expressions } from "./expressions.ts";

export { ExpressionsNeeded } from "./3-emit/references/expressions-needed.ts";

/** What became of one module: its manifests, in the order of the resources, and every problem on the way. */
export interface Compiled {
  readonly manifests: readonly Emitted[];
  /** Places name the file as the elements do, with a trail where they mean less than the element. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompileWith {
  /** Stands for the module as a whole. */
  readonly file: string;
  /** What arrow functions and conversions need, and most workflows do not. */
  readonly expressions: Expressions | undefined;
}

/**
 * Compiles a module's default export. Nothing a user writes makes it throw, but without `expressions` it throws
 * `ExpressionsNeeded` where they are needed.
 */
export const compileWith = (root: unknown, { file, expressions }: CompileWith): Compiled => {
  const reporter = new Reporter({ file, line: 1, column: 1 });
  return { manifests: toManifests(root, reporter, expressions), diagnostics: reporter.diagnostics };
};

const toManifests = (root: unknown, reporter: Reporter, expressions: Expressions | undefined): readonly Emitted[] => {
  try {
    const rendered = render(root, reporter);
    const isEmpty = rendered.resources.length === 0 && !reporter.hasErrors;
    if (isEmpty) reporter.report("invalid-export", undefined, { actual: "empty" });
    const links = link(rendered, reporter, propsOf);
    const missing = new Set<number>();
    const manifests = emit(rendered, links, { missing, expressions, reporter });
    checkPlaced(rendered, missing, reporter);
    return manifests;
  } catch (thrown) {
    if (thrown instanceof ExpressionsNeeded) throw thrown;
    // Values are the user's objects: reading one may run a getter, or the traps of a proxy.
    const reason = thrown instanceof Error ? thrown.message : describe(thrown);
    reporter.report("unreadable-value", undefined, { reason }, thrown instanceof Error ? { cause: thrown } : {});
    return [];
  }
};
