import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** The tarball that publishing would upload, and the paths in it. */
export interface Tarball {
  readonly file: string;
  readonly paths: readonly string[];
}

/** Makes an empty folder outside the repository. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "argotsx-package-"));

/** npm in a folder, through the shell where it is a script that only a shell starts. Returns what it prints. */
export const npm = (cwd: string, ...parameters: readonly string[]): string =>
  execFileSync("npm", [...parameters], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });

/** Packs a package, argotsx as it was built, into a folder. */
export const pack = (folder: string, name = "argotsx"): Tarball => {
  const printed = npm(join(root, "packages", name), "pack", "--json", "--ignore-scripts", "--pack-destination", folder);
  const [{ filename, files }] = JSON.parse(printed);
  return { file: join(folder, filename), paths: files.map(({ path }: { path: string }) => path) };
};
