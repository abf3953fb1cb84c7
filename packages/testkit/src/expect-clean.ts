import * as assert from "node:assert";
import type { Compiled } from "./compiler.ts";
import { problemLine } from "./problem.ts";

/** Holds that nothing is wrong; the error lists what is. */
export const expectClean = ({ diagnostics }: Compiled): void => {
  if (diagnostics.length === 0) return;
  const lines = diagnostics.map((problem) => `  ${problemLine(problem)}`);
  throw new assert.AssertionError({
    message: `expected no problems, and there are ${diagnostics.length}:\n${lines.join("\n")}`,
    actual: diagnostics,
    expected: [],
    stackStartFn: expectClean,
  });
};
