/**
 * Element tree in, manifests out: the whole compiler on one screen. Pure: no file, no process, no clock.
 * @module
 */
import { type Diagnostic, Reporter } from "@argotsx/diagnostic";
import { render } from "./1-render/render.ts";
import { link } from "./2-link/link.ts";
import { checkPlaced } from "./2-link/placed.ts";
import { type Emitted, emit } from "./3-emit/emit.ts";
import { propsOf } from "./3-emit/props-of.ts";
import { describe } from "./describe.ts";

export type { Emitted } from "./3-emit/emit.ts";

/** What became of one module: its manifests, in the order of the resources, and every problem on the way. */
export interface Compiled {
  readonly manifests: readonly Emitted[];
  /** Places name the file as the elements do, with a trail where they mean less than the element. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a module's default export. Nothing a user writes makes it throw; `file` stands for the module as a whole. */
export const compile = (root: unknown, { file }: { readonly file: string }): Compiled => {
  const reporter = new Reporter({ file, line: 1, column: 1 });
  return { manifests: toManifests(root, reporter), diagnostics: reporter.diagnostics };
};

const toManifests = (root: unknown, reporter: Reporter): readonly Emitted[] => {
  try {
    const rendered = render(root, reporter);
    const isEmpty = rendered.resources.length === 0 && !reporter.hasErrors;
    if (isEmpty) reporter.report("invalid-export", undefined, { actual: "empty" });
    const links = link(rendered, reporter, propsOf);
    const missing = new Set<number>();
    const manifests = emit(rendered, links, missing, reporter);
    checkPlaced(rendered, missing, reporter);
    return manifests;
  } catch (thrown) {
    // Values are the user's objects: reading one may run a getter, or the traps of a proxy.
    const reason = thrown instanceof Error ? thrown.message : describe(thrown);
    reporter.report("unreadable-value", undefined, { reason }, thrown instanceof Error ? { cause: thrown } : {});
    return [];
  }
};
