import { type Output, type Records, shownPath } from "@argotsx/build";
import { compareOutputs } from "@argotsx/build/output";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { buildCommand } from "../arguments/command-line.ts";
import type { Context } from "../context.ts";
import type { Project } from "../project/open-project.ts";
import type { Finished } from "./write-output.ts";

/** Compares what a build would write with what lies on disk, and prints the differences as a patch. */
export const checkOutput = async (
  context: Context,
  { options, paths }: Project,
  outputs: readonly Output[],
  records: Records,
): Promise<Finished> => {
  const { printDifferences, summarizeCheck } = await import("../print/index.ts");
  const differences = compareOutputs(outputs);
  // Of a file that is not there, its name says as much as all of its lines.
  const changed = differences.flatMap(({ output, actual }) => (actual === undefined ? [] : [{ output, actual }]));
  // Standard output is for the report alone where a tool reads it; the log of a job is read by people.
  const isForPeople = ["pretty", "github"].includes(options.get("format") ?? "pretty");
  if (changed.length > 0 && isForPeople) printDifferences(context, options, changed);
  const command = buildCommand(options, paths);
  const outdated = differences.map(({ output: { source, path }, actual }): Diagnostic => {
    const id = actual === undefined ? "output-missing" : "output-differs";
    return diagnostic(id, { file: source, line: 1, column: 1 }, { output: shownPath(path, context.cwd), command });
  });
  const stale = records.report(buildCommand(options, paths, ["--clean"]));
  const left = stale.filter(({ id }) => id === "output-stale").length;
  return {
    diagnostics: [...outdated, ...stale],
    outcome: summarizeCheck(outputs.length, { outdated: differences.length, stale: left }),
  };
};
