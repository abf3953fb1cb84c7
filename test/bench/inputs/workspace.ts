import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A project outside the repository that has argotsx installed, as a user's has. */
export interface Workspace {
  readonly folder: string;
  /** Writes a file and returns its path, relative to the folder. */
  write(path: string, text: string): string;
  /** Installs a folder of the repository as the package of that name. */
  link(name: string, target: string): void;
  remove(): void;
}

/** Makes an empty one in the folder for temporary files. */
export const makeWorkspace = (): Workspace => {
  const folder = mkdtempSync(join(tmpdir(), "argotsx-bench-"));
  const write = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return path;
  };
  write("package.json", `${JSON.stringify({ private: true, type: "module" })}\n`);
  mkdirSync(join(folder, "node_modules"));
  const link = (name: string, target: string): void =>
    symlinkSync(join(root, target), join(folder, "node_modules", name), "junction");
  link("argotsx", "packages/argotsx");
  return { folder, write, link, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
