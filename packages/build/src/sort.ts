import type { Diagnostic } from "@argotsx/diagnostic";

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const order = (a: Diagnostic, b: Diagnostic): number => {
  if (a.at === undefined || b.at === undefined) return Number(a.at !== undefined) - Number(b.at !== undefined);
  return text(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column;
};

const identity = ({ id, message, at, path }: Diagnostic): string =>
  JSON.stringify([id, message, at?.file, at?.line, at?.column, path]);

/**
 * In the order of files and lines, what belongs to no text first, what was found together in the order it was found.
 * A problem in a file that several workflows import was found several times and is kept once.
 */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const unique = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = identity(diagnostic);
    if (!unique.has(key)) unique.set(key, diagnostic);
  }
  return [...unique.values()].sort(order);
};
