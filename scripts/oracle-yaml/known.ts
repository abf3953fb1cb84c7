import type { KnownDifference } from "../judge/report.ts";

export const known: readonly KnownDifference[] = [
  {
    kind: "refused by ours",
    ours: /too-deep/,
    reason: "we refuse what nests deeper than 500 levels; Go stops at 10,000",
  },
];
