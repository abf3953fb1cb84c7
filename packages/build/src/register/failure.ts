import { relative } from "node:path";
import type { Diagnostic } from "@argotsx/diagnostic";

/** Where a problem is, as terminals make it a link, with what goes before its message; empty when it is nowhere. */
export const placeOf = ({ at }: Diagnostic): string =>
  at === undefined ? "" : `${relative(process.cwd(), at.file)}:${at.line}:${at.column}: `;

/** The place of a problem, what it is, and what to write instead. */
const told = (found: Diagnostic): string =>
  `${placeOf(found)}${found.message}${found.help === undefined ? "" : `\n  help: ${found.help}`}`;

/** What an import throws whose file cannot be compiled. It has no stack, in which nothing of ours would help anybody. */
export const failure = (diagnostics: readonly Diagnostic[]): SyntaxError => {
  const error = new SyntaxError(diagnostics.map(told).join("\n"));
  error.stack = `${error.name}: ${error.message}`;
  return error;
};
