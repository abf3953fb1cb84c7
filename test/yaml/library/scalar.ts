import type { Scalar } from "yaml";

/** Numbers that are the same in all versions of YAML. */
const usualNumber = /^-?(?:0|[1-9]\d{0,14})$|^-?\d+\.\d+(?:[eE][-+]\d+)?$/;

/**
 * Whether Go's reader may take a scalar for something else than the library does: with a tag, or a number of some kind
 * in which the two differ, such as those in base 60, dates, and numbers with underscores. `oracle:yaml` compares these.
 */
export const isTypedByVersion = ({ tag, type, source = "" }: Scalar): boolean =>
  tag !== undefined ||
  (type === "PLAIN" && (source === "<<" || (/^[-+.\d]/.test(source) && !usualNumber.test(source))));
