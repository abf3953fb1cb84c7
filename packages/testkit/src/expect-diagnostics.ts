import * as assert from "node:assert";
import type { Compiled } from "./compiler.ts";
import { type Problem, problemLine } from "./problem.ts";

/** What a test expects of one problem: its id, or any of its fields. */
export type ExpectedProblem = string | Partial<Problem>;

/**
 * Holds that exactly these problems are reported, in their order: `expectDiagnostics(result, ["missing-argument"])`, or
 * with more fields `{ id: "missing-argument", line: 7 }`. The error shows both lists.
 */
export const expectDiagnostics = ({ diagnostics }: Compiled, expected: readonly ExpectedProblem[]): void => {
  const wanted = expected.map((one) => (typeof one === "string" ? { id: one } : one));
  const actual = diagnostics.map((problem, index) => {
    const fields = Object.keys(wanted[index] ?? problem) as (keyof Problem)[];
    return Object.fromEntries(fields.map((field) => [field, problem[field]]));
  });
  try {
    assert.deepStrictEqual(actual, wanted);
  } catch (error) {
    if (!(error instanceof assert.AssertionError)) throw error;
    const lines = diagnostics.map((problem) => `  ${problemLine(problem)}`);
    const all = lines.length === 0 ? "  nothing" : lines.join("\n");
    throw new assert.AssertionError({
      message: `${error.message}\n\nReported is:\n${all}\n`,
      actual,
      expected: wanted,
      stackStartFn: expectDiagnostics,
    });
  }
};
