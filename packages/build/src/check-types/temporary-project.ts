import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Ancestors } from "../ancestors.ts";
import { makeFolder } from "../make-folder.ts";

/** A tsconfig.json that lies outside the user's sources. */
export interface TemporaryProject {
  readonly file: string;
  readonly remove: () => void;
}

const inNodeModules = (folder: string, text: string, name: string): TemporaryProject | undefined => {
  try {
    const cache = join(folder, "node_modules", ".cache", "argotsx");
    makeFolder(cache);
    const file = join(cache, name);
    writeFileSync(file, text);
    return { file, remove: () => rmSync(file, { force: true }) };
  } catch {
    return undefined;
  }
};

/** The folders that TypeScript looks for global types in, as seen from a folder. */
const typeRoots = (folder: string): string[] => {
  const parent = dirname(folder);
  const own = join(folder, "node_modules", "@types");
  return [...(existsSync(own) ? [own] : []), ...(parent === folder ? [] : typeRoots(parent))];
};

/**
 * Writes a project where a compiler can read it: into the nearest node_modules above `folder`, since packages that
 * `types` names are looked up from there, else into the system's folder for temporary files. `number` tells the
 * projects of a run apart.
 */
export const writeProject = (
  settings: { readonly compilerOptions: Readonly<Record<string, unknown>> },
  { folder, number, ancestors }: { readonly folder: string; readonly number: number; readonly ancestors: Ancestors },
): TemporaryProject => {
  const owner = ancestors.nearest(folder, "node_modules");
  const name = `tsconfig-${process.pid}-${number}.json`;
  const near = owner === undefined ? undefined : inNodeModules(owner, JSON.stringify(settings), name);
  if (near !== undefined) return near;
  const compilerOptions = { typeRoots: typeRoots(folder), ...settings.compilerOptions };
  const made = mkdtempSync(join(tmpdir(), "argotsx-types-"));
  const file = join(made, "tsconfig.json");
  writeFileSync(file, JSON.stringify({ ...settings, compilerOptions }));
  return { file, remove: () => rmSync(made, { recursive: true, force: true }) };
};
