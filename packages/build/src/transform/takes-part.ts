import { readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Runtime } from "../bundle/settings.ts";

const isCode = (path: string): boolean => /\.(?:[jt]sx?|m[jt]s)$/.test(path);

/** The folder of the package that an installed file belongs to; nothing for files outside of node_modules. */
const packageFolder = (path: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(path)?.[0];

const dependsOnArgotsx = (folder: string): boolean => {
  try {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return dependencies?.argotsx !== undefined || peerDependencies?.argotsx !== undefined;
  } catch {
    return false;
  }
};

/**
 * Tells which files may be edited: the user's own code, and that of installed packages that depend on argotsx. Never
 * our own runtime, wherever it lies.
 */
export class TakesPart {
  readonly #ours: string;
  readonly #packages = new Map<string, boolean>();

  constructor({ index }: Runtime) {
    this.#ours = dirname(index) + sep;
  }

  has(path: string): boolean {
    if (!isCode(path) || path.startsWith(this.#ours)) return false;
    const folder = packageFolder(path);
    if (folder === undefined) return true;
    let known = this.#packages.get(folder);
    if (known === undefined) {
      known = dependsOnArgotsx(folder);
      this.#packages.set(folder, known);
    }
    return known;
  }
}
