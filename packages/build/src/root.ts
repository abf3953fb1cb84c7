import { dirname, parse } from "node:path";
import type { Ancestors } from "./ancestors.ts";

/**
 * The folder that a source file's names are relative to: that of the nearest package.json, else the root of the file
 * system. It depends on the file alone, so positions and cached code are the same from whatever folder a run starts.
 */
export const rootOf = (path: string, ancestors: Ancestors): string =>
  ancestors.nearest(dirname(path), "package.json") ?? parse(path).root;
