import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { manifestTexts } from "../../test/manifests/manifests.ts";

/** Writes so many generated manifests into a folder, a file each. */
export const writeGenerated = (folder: string, count: number, seed: number): void => {
  mkdirSync(folder, { recursive: true });
  for (const [index, text] of fc.sample(manifestTexts, { numRuns: count, seed }).entries())
    writeFileSync(join(folder, `${String(index + 1).padStart(5, "0")}.yaml`), text);
};
