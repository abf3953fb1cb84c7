import type { KnownDifference } from "../judge/report.ts";

export const known: readonly KnownDifference[] = [
  {
    kind: "refused by ours, perhaps for what Go does not read",
    reason: "Go does not look at what stands behind the first document of a part; we say what is wrong there",
  },
  {
    kind: "refused by ours, keys stand twice for Go",
    ours: /\bbad-(?:number|key|tag): /,
    reason: "Go stops at equal keys, where we say all that is wrong with the values",
  },
  {
    text: /^\ufeff/,
    reason: "a byte order mark keeps Go from reading a file as JSON, or as blank; ours does not see it",
  },
  {
    text: /.\ufeff/s,
    reason: "a byte order mark that comes to lie at the begin of Go's buffer costs each line behind it a character",
  },
  {
    kind: "JSON: keys stand twice for ours",
    reason: "in JSON Go takes the last of equal keys; we say that they stand twice",
  },
  {
    kind: "values differ",
    text: /!!binary|!<tag:yaml.org,2002:binary>/,
    go: /\ufffd/,
    ours: /\ufffd/,
    reason: "Go puts U+FFFD for each byte that is no UTF-8, JavaScript one for what looks like one letter",
  },
  {
    ours: /too-deep/,
    reason: "we refuse what nests deeper than 500 levels; Go stops at 10,000",
  },
];
