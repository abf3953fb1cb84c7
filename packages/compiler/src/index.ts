/**
 * Element tree in, manifests out: the whole compiler on one screen. Pure: no file, no process, no clock.
 * @module
 */
import { type Diagnostic, Reporter } from "@argotsx/diagnostic";
import { render } from "./1-render/render.ts";
import { link } from "./2-link/link.ts";
import { type Emitted, emit } from "./3-emit/emit.ts";
import { propsOf } from "./3-emit/props-of.ts";

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
  const frames = render(root, reporter);
  if (frames.length === 0 && !reporter.hasErrors) reporter.report("invalid-export", undefined, { actual: "empty" });
  const links = link(frames, reporter, propsOf);
  const manifests = emit(frames, links, reporter);
  return { manifests, diagnostics: reporter.diagnostics };
};
