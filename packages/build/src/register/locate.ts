import { statSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ancestors } from "../ancestors.ts";
import { candidates } from "../resolution/candidates.ts";
import { mappedPaths } from "../resolution/mapped-paths.ts";
import { readTsconfig } from "../tsconfig/read-tsconfig.ts";

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The first file that a path without more ado may stand for. */
const firstFile = (path: string): string | undefined =>
  candidates(path).find((candidate) => !candidate.endsWith("package.json") && isFile(candidate));

/**
 * The file that an import of the user's own module means beyond what Node finds: without its ending, as `.js` where it
 * is TypeScript, a folder with an index, a name that `paths` or `baseUrl` of its tsconfig.json maps.
 */
export const locate = (specifier: string, importer: string, ancestors: Ancestors): string | undefined => {
  const folder = dirname(importer);
  if (specifier.startsWith("file:")) return firstFile(fileURLToPath(specifier));
  if (/^\.{1,2}(?:\/|$)/.test(specifier) || isAbsolute(specifier)) return firstFile(resolve(folder, specifier));
  if (/^[a-z]+:/.test(specifier)) return undefined;
  const options = readTsconfig(folder, ancestors)?.options ?? {};
  for (const base of mappedPaths(specifier, options)) {
    const found = firstFile(base);
    if (found !== undefined) return found;
  }
  return undefined;
};
