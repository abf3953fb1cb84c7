import type { DiagnosticId, Parameters, table } from "@argotsx/diagnostic";

/** Reports a problem with the value at hand, or with what the keys of `below` lead to inside it. */
export type Problem = <Id extends DiagnosticId>(
  id: Id,
  parameters: Parameters<(typeof table)[Id]>,
  below: readonly (string | number)[],
) => undefined;
