import type { Diagnostic } from "@argotsx/diagnostic";
import type { Problem } from "./problem.ts";

/** A diagnostic as tests and programs see it. */
export const toProblem = ({ id, severity, message, help, at }: Diagnostic): Problem => ({
  id,
  severity,
  message,
  ...(help !== undefined && { help }),
  ...(at !== undefined && { file: at.file, line: at.line, column: at.column }),
});
