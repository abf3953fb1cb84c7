import type { Runtime } from "../bundle/settings.ts";
import { stampOf } from "./stamp.ts";

/** Raised when modules are made, edited or kept in another way than before, so that older ones do not count. */
const format = 3;

/**
 * What of the tool a cached module depends on. The times of the runtime's own files count as well: while argotsx itself
 * is developed they change without the version. `others` are further files of which the same is true.
 */
export const toolKey = (
  version: string,
  { index, jsxRuntime, jsxDevRuntime, config }: Runtime,
  others: readonly string[] = [],
): string => {
  const files = [index, jsxRuntime, jsxDevRuntime, ...(config === undefined ? [] : [config]), ...others];
  return [format, version, ...[...new Set(files)].map(stampOf)].join(" ");
};
