import type { Diagnostic, Place } from "@argotsx/diagnostic";

const flat = (at: Place | undefined, nameOf: (file: string) => string) => ({
  file: at === undefined ? null : nameOf(at.file),
  line: at?.line ?? null,
  column: at?.column ?? null,
  endLine: at?.end?.line ?? null,
  endColumn: at?.end?.column ?? null,
});

/**
 * Writes diagnostics for tools. `version` is that of this form: fields may be added under the same number. What has no
 * place or path has null; lines and columns count from 1, ends are exclusive.
 */
export const printJson = (diagnostics: readonly Diagnostic[], nameOf: (file: string) => string): string => {
  const items = diagnostics.map(({ id, severity, message, help, at, path, related, stack }) => ({
    id,
    severity,
    message,
    help: help ?? null,
    ...flat(at, nameOf),
    path: path ?? null,
    related: related.map((one) => ({ message: one.message, ...flat(one.at, nameOf) })),
    stack: stack.map((one) => ({ component: one.component, ...flat(one.at, nameOf) })),
  }));
  return `${JSON.stringify({ version: 1, diagnostics: items }, null, 2)}\n`;
};
