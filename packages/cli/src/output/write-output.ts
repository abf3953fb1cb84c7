import type { Output, Records } from "@argotsx/build";
import { writeOutputs } from "@argotsx/build/output";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Context } from "../context.ts";

/** What a command has to say of its output. */
export interface Finished {
  readonly diagnostics: readonly Diagnostic[];
  readonly outcome: string;
  /** The files that were written, absolute. */
  readonly written?: readonly string[];
  readonly removed?: readonly string[];
}

/** Writes the files of a run, keeps the record of them, and removes what became stale where that is wanted. */
export const writeOutput = async (
  { cwd }: Context,
  outputs: readonly Output[],
  { records, clean }: { readonly records: Records; readonly clean: boolean },
): Promise<Finished> => {
  const { summarizeOutput } = await import("../print/index.ts");
  const { written, unchanged, diagnostics } = writeOutputs(outputs, cwd);
  if (diagnostics.length > 0) {
    const outcome =
      written.length === 0 ? "nothing was written" : summarizeOutput({ written: written.length, unchanged });
    return { diagnostics, outcome, written };
  }
  const cleaned = clean ? records.clean() : { removed: [], diagnostics: [] };
  const unsaved = records.save();
  const counts = { written: written.length, unchanged, removed: cleaned.removed.length };
  const stale = records.stale.filter(({ isUntouched }) => isUntouched).length;
  return {
    diagnostics: [...cleaned.diagnostics, ...unsaved],
    outcome: summarizeOutput({ ...counts, stale }),
    written,
    removed: cleaned.removed,
  };
};
