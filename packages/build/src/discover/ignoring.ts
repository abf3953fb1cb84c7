import { dirname } from "node:path";
import { readGlob } from "./glob.ts";

/** Whether files are among those that paths and patterns of a configuration stand for, or below them. */
export const ignoring = (patterns: readonly string[], configFile: string): ((file: string) => boolean) => {
  const globs = patterns.flatMap((pattern) => readGlob(pattern, dirname(configFile)));
  return (file) => globs.some(({ matches }) => matches(file));
};
