import type { Runtime } from "../bundle/settings.ts";
import type { Files } from "./files.ts";

/** Raised when modules are made or kept in another way than before, so that older ones do not count. */
const format = 1;

/**
 * What of the tool a cached module depends on. The runtime's own files are read as well: while argotsx itself is
 * developed they change without the version.
 */
export const toolKey = (version: string, { index, jsxRuntime, jsxDevRuntime }: Runtime, files: Files): string =>
  [format, version, ...[index, jsxRuntime, jsxDevRuntime].map((path) => files.hash(path) ?? "")].join(" ");
