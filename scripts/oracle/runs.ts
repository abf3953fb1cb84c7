import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { LintedFile } from "./our-verdict.ts";

const isManifest = (name: string): boolean => /\.(?:ya?ml|json)$/.test(name);

/** The files of a run: one, or all below a folder. Nothing when there is none of that name. */
export const filesOfRun = (folder: string, run: string): readonly LintedFile[] | undefined => {
  const path = join(folder, run);
  if (!existsSync(path)) return undefined;
  const read = (name: string): LintedFile => ({ name, text: readFileSync(join(folder, name), "utf8") });
  if (!statSync(path).isDirectory()) return [read(run)];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter(isManifest)
    .map((name) => `${run}/${name.replaceAll("\\", "/")}`)
    .sort()
    .map(read);
};
