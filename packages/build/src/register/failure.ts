import { relative } from "node:path";
import type { Diagnostic } from "@argotsx/diagnostic";

/** Where a problem is, as terminals make it a link, what it is, and what to write instead. */
const told = ({ at, message, help }: Diagnostic): string => {
  const place = at === undefined ? "" : `${relative(process.cwd(), at.file)}:${at.line}:${at.column}: `;
  return `${place}${message}${help === undefined ? "" : `\n  help: ${help}`}`;
};

/** What an import throws whose file cannot be compiled. It has no stack, in which nothing of ours would help anybody. */
export const failure = (diagnostics: readonly Diagnostic[]): SyntaxError => {
  const error = new SyntaxError(diagnostics.map(told).join("\n"));
  error.stack = `${error.name}: ${error.message}`;
  return error;
};
