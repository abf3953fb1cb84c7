import type { Disagreement } from "./compare.ts";

/** Disagreements that are meant: where they show, and why they stay. */
export interface KnownDisagreement {
  /** What Argo says; where it accepts, nothing. */
  readonly argo?: RegExp;
  /** The ids of our errors, separated by blanks. */
  readonly ours?: RegExp;
  readonly file?: RegExp;
  readonly reason: string;
}

export const known: readonly KnownDisagreement[] = [];

/** The first of the known disagreements that explains one. */
export const explain = ({ file, reason, ours }: Disagreement): KnownDisagreement | undefined => {
  const ids = ours.diagnostics.filter(({ severity }) => severity === "error").map(({ id }) => id);
  return known.find(
    (one) =>
      (one.argo === undefined || one.argo.test(reason)) &&
      (one.ours === undefined || one.ours.test(ids.join(" "))) &&
      (one.file === undefined || one.file.test(file)),
  );
};
