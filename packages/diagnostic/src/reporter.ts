import { type Entry, fill, type Parameters } from "./define.ts";
import type { Diagnostic, Related, StackFrame } from "./diagnostic.ts";
import type { Fix } from "./fix.ts";
import type { Place } from "./place.ts";
import { type DiagnosticId, table } from "./table.ts";

/** What a report may say beyond the sentence of the table. */
export interface Details {
  /** Better advice than the table's, made for this case. */
  readonly help?: string;
  readonly path?: readonly (string | number)[];
  readonly related?: readonly Related[];
  readonly stack?: readonly StackFrame[];
  readonly fix?: Fix;
  readonly cause?: Error;
}

/** Makes one diagnostic from the table; most code calls it through a `Reporter`. */
export const diagnostic = <Id extends DiagnosticId>(
  id: Id,
  at: Place | undefined,
  parameters: Parameters<(typeof table)[Id]>,
  details: Details = {},
): Diagnostic => {
  const entry: Entry = table[id];
  const values: Readonly<Record<string, string | number>> = parameters;
  const help = details.help ?? (entry.help === undefined ? undefined : fill(entry.help, values));
  return {
    id,
    severity: entry.severity,
    message: fill(entry.message, values),
    ...(help !== undefined && { help }),
    ...(details.fix !== undefined && { fix: details.fix }),
    ...(at !== undefined && { at }),
    ...(details.path !== undefined && { path: details.path }),
    related: details.related ?? [],
    stack: details.stack ?? [],
    ...(details.cause !== undefined && { cause: details.cause }),
  };
};

/** Collects the problems of one run. Nothing is thrown at a user: every phase reports and goes on. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  private readonly fallback: Place | undefined;

  /** `fallback` is the place of what has none of its own, such as the first line of the file. */
  constructor(fallback?: Place) {
    this.fallback = fallback;
  }

  report<Id extends DiagnosticId>(
    id: Id,
    at: Place | undefined,
    parameters: Parameters<(typeof table)[Id]>,
    details?: Details,
  ): void {
    this.diagnostics.push(diagnostic(id, at ?? this.fallback, parameters, details));
  }

  get hasErrors(): boolean {
    return this.diagnostics.some(({ severity }) => severity === "error");
  }
}
