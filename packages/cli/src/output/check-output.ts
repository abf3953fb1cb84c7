import { type Output, type Records, shownPath } from "@argotsx/build";
import { compareOutputs } from "@argotsx/build/output";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context } from "../context.ts";
import type { Finished } from "./write-output.ts";

/** Compares what a build would write with what lies on disk, and prints the differences as a patch. */
export const checkOutput = async (
  context: Context,
  options: Options,
  outputs: readonly Output[],
  records: Records,
): Promise<Finished> => {
  const { printDifferences, summarizeCheck } = await import("../print/index.ts");
  const differences = compareOutputs(outputs);
  if (differences.length > 0 && options.get("format") !== "json") printDifferences(context, options, differences);
  const outdated = differences.map(({ output: { source, path }, actual }): Diagnostic => {
    const id = actual === undefined ? "output-missing" : "output-differs";
    return diagnostic(id, { file: source, line: 1, column: 1 }, { output: shownPath(path, context.cwd) });
  });
  const stale = records.report();
  const left = stale.filter(({ id }) => id === "output-stale").length;
  return {
    diagnostics: [...outdated, ...stale],
    outcome: summarizeCheck(outputs.length, { outdated: differences.length, stale: left }),
  };
};
