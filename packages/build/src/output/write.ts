import { renameSync } from "node:fs";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { shownPath } from "../shown-path.ts";
import { reasonOf } from "../system-error.ts";
import { compareOutputs } from "./compare.ts";
import type { Output } from "./output.ts";
import { discard, type Prepared, prepareFile } from "./replace-file.ts";

/** What a run did to the disk. */
export interface Written {
  readonly written: readonly string[];
  /** The files that were right already. */
  readonly unchanged: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Waiting extends Prepared {
  readonly output: Output;
}

/**
 * Writes the files of a run, all or none: each is first written in full under another name, and only when that went
 * well for all of them are they renamed. A file that is right already is not touched, so its time stays.
 */
export const writeOutputs = (outputs: readonly Output[], cwd: string): Written => {
  const at = ({ source }: Output) => ({ file: source, line: 1, column: 1 });
  const changed = new Set(compareOutputs(outputs).map(({ output }) => output));
  const unchanged = outputs.filter((output) => !changed.has(output)).map(({ path }) => path);
  const prepared: Waiting[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const output of changed) {
    try {
      prepared.push({ output, ...prepareFile(output.path, output.bytes) });
    } catch (error) {
      const parameters = { output: shownPath(output.path, cwd), reason: reasonOf(error) };
      diagnostics.push(diagnostic("unwritable-output", at(output), parameters));
    }
  }
  if (diagnostics.length > 0) {
    for (const { made } of prepared) discard(made);
    return { written: [], unchanged, diagnostics };
  }
  const written: string[] = [];
  for (const { output, made, target } of prepared) {
    try {
      renameSync(made, target);
      written.push(output.path);
    } catch (error) {
      discard(made);
      const parameters = {
        output: shownPath(output.path, cwd),
        reason: reasonOf(error),
        done: written.length,
        total: prepared.length,
      };
      diagnostics.push(diagnostic("incomplete-write", at(output), parameters));
    }
  }
  return { written, unchanged, diagnostics };
};
