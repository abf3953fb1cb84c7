import { readFileSync, statSync } from "node:fs";
import type { Output } from "./plan.ts";

/** An output that is not what lies on disk. */
export interface Difference {
  readonly output: Output;
  /** What lies there; nothing when there is no such file. */
  readonly actual: Buffer | undefined;
}

/** What lies at an output's path; nothing when it cannot be read, for whatever reason. */
const readOutput = (path: string): Buffer | undefined => {
  try {
    // A pipe would be waited for until somebody writes into it.
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
};

/** The outputs that differ from the files on disk. */
export const compareOutputs = (outputs: readonly Output[]): Difference[] =>
  outputs.flatMap((output) => {
    const actual = readOutput(output.path);
    return actual?.equals(output.bytes) ? [] : [{ output, actual }];
  });
