/** One problem, flat enough to compare in a test. */
export interface Problem {
  readonly id: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  /** What to write instead. */
  readonly help?: string;
  /** The source file as the element names it. */
  readonly file?: string;
  /** From 1: where the element begins. */
  readonly line?: number;
  readonly column?: number;
}

/** A problem on one line, as assertions print it: `3:5 missing-argument: …`. */
export const problemLine = ({ id, message, line, column }: Problem): string =>
  `${line === undefined ? "" : `${line}:${column} `}${id}: ${message}`;
