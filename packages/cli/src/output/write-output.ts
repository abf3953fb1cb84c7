import { type Output, type Records, shownPath } from "@argotsx/build";
import { writeOutputs } from "@argotsx/build/output";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Context } from "../context.ts";
import { visibleInLine } from "../print/visible.ts";

/** What a command has to say of its output. */
export interface Finished {
  readonly diagnostics: readonly Diagnostic[];
  readonly outcome: string;
  /** The files that were written, absolute; absent where the run refused to write. */
  readonly written?: readonly string[];
  /** Those that were right already. */
  readonly unchanged?: readonly string[];
  readonly removed?: readonly string[];
  /** All files of the run, where each is on disk now. */
  readonly outputs?: readonly Output[];
  /** Those that could not be written, for what lies on disk. */
  readonly unwritten?: readonly string[];
  /** How many files of earlier runs are left over. */
  readonly stale?: number;
}

/** Which stale files are removed: those of sources that lost their default export only where the command line says so. */
export type CleanUp = "nothing" | "safe" | "all";

/** Writes the files of a run, keeps the record of them, and removes what became stale where that is wanted. */
export const writeOutput = async (
  { cwd }: Context,
  outputs: readonly Output[],
  { records, clean }: { readonly records: Records; readonly clean: CleanUp },
): Promise<Finished> => {
  const { summarizeOutput } = await import("../print/index.ts");
  const { written, unchanged, diagnostics } = writeOutputs(outputs, cwd);
  const shown = (paths: readonly string[]): readonly string[] =>
    paths.map((path) => visibleInLine(shownPath(path, cwd)));
  const counts = { written: shown(written), unchanged: unchanged.length };
  if (diagnostics.length > 0) {
    const done = new Set([...written, ...unchanged]);
    const unwritten = outputs.map(({ path }) => path).filter((path) => !done.has(path));
    const outcome = written.length === 0 ? "nothing was written" : summarizeOutput(counts);
    return { diagnostics, outcome, written, unwritten };
  }
  const { removed, diagnostics: unclean } =
    clean === "nothing" ? { removed: [], diagnostics: [] } : records.clean({ withLost: clean === "all" });
  const unsaved = records.save();
  const stale = records.stale.filter(({ isUntouched }) => isUntouched).length;
  return {
    diagnostics: [...unclean, ...unsaved],
    outcome: summarizeOutput({ ...counts, removed: shown(removed), stale }),
    written,
    unchanged,
    removed,
    stale,
    outputs,
  };
};
