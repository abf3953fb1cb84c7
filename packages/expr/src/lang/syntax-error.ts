import type { Problem } from "../problem.ts";

/** Ends parsing at the first thing that cannot be read; `parseExpression` turns it into a problem. */
export class SyntaxProblem extends Error {
  readonly problem: Problem;
  constructor(message: string, start: number, end: number) {
    super(message);
    this.problem = { message, start, end };
  }
}
