/** A mistake that the linter does not catch, and why that is so. */
export interface KnownMiss {
  readonly kind: string;
  /** The files in which it is missed; all, where none are named. */
  readonly files?: RegExp;
  readonly reason: string;
}

export const knownMisses: readonly KnownMiss[] = [];

export const knownMiss = (kind: string, file: string): KnownMiss | undefined =>
  knownMisses.find((one) => one.kind === kind && (one.files?.test(file) ?? true));
