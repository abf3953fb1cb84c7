import { isScalar } from "yaml";

/** Whether the key of a pair is the merge key: a `<<` without quotes, or with its tag. */
export const isMergeKey = (key: unknown): boolean =>
  isScalar(key) &&
  key.source === "<<" &&
  (key.tag === undefined ? key.type === "PLAIN" : key.tag === "tag:yaml.org,2002:merge");
