import type { Diagnostic } from "../../packages/diagnostic/src/index.ts";

/** What a diagnostic says, wherever: a mistake further up moves all that is below it. */
const saying = ({ id, severity, message }: Diagnostic): string => `${severity} ${id} ${message}`;

/** What is said of a text with a mistake, and not as often of the text without it. */
export const newDiagnostics = (before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] => {
  const known = new Map<string, number>();
  for (const one of before) known.set(saying(one), (known.get(saying(one)) ?? 0) + 1);
  return after.filter((one) => {
    const left = known.get(saying(one)) ?? 0;
    known.set(saying(one), left - 1);
    return left <= 0;
  });
};

/** A mistake is caught when an error or a warning says something of the text that was not said without it. */
export const isCaught = (before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean =>
  newDiagnostics(before, after).some(({ severity }) => severity === "error" || severity === "warning");
