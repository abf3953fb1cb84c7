import type { Diagnostic, Place } from "@argotsx/diagnostic";

/** A problem that stands in a file. */
export type Placed = Diagnostic & { readonly at: Place };

export const isPlaced = (one: Diagnostic): one is Placed => one.at !== undefined;

/** The end of a place; of one without, behind its first letter. */
export const endOf = ({ line, column, end }: Place): { readonly line: number; readonly column: number } =>
  end ?? { line, column: column + 1 };

/** Whether one begins in the other; both begin on one line. */
export const overlaps = (one: Place, other: Place): boolean => {
  const begins = (at: Place, around: Place): boolean => {
    const end = endOf(around);
    return at.column >= around.column && (around.line < end.line || at.column < end.column);
  };
  return one.line === other.line && (begins(one, other) || begins(other, one));
};

// Of a line that a program wrote, not all is compared with all.
const mostOnLine = 500;

/** Files and lines, with what stands on each. */
export class Located {
  readonly #lines = new Map<string, Placed[]>();

  constructor(diagnostics: readonly Placed[]) {
    for (const one of diagnostics) {
      const key = JSON.stringify([one.at.file, one.at.line]);
      const known = this.#lines.get(key);
      if (known === undefined) this.#lines.set(key, [one]);
      else if (known.length < mostOnLine) known.push(one);
    }
  }

  on(file: string, line: number): readonly Placed[] {
    return this.#lines.get(JSON.stringify([file, line])) ?? [];
  }
}
