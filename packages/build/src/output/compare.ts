import type { Output } from "./output.ts";
import { readFileAt } from "./read-file-at.ts";

/** An output that is not what lies on disk. */
export interface Difference {
  readonly output: Output;
  /** What lies there; nothing when there is no such file. */
  readonly actual: Buffer | undefined;
}

/** The outputs that differ from the files on disk. */
export const compareOutputs = (outputs: readonly Output[]): Difference[] =>
  outputs.flatMap((output) => {
    const actual = readFileAt(output.path);
    return actual?.equals(output.bytes) ? [] : [{ output, actual }];
  });
