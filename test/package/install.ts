import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./pack.ts";

/** Unpacks a tarball into a folder as npm does. */
export const unpack = (tarball: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder]);
};

/** Puts a link into the place of a folder, whose parents are made. */
export const link = (target: string, path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(realpathSync(target), path, "junction");
};

/**
 * Unpacks argotsx into the `node_modules` of a folder, with what it depends on linked from here: what `npm install`
 * does, without a network. Returns the package's folder.
 */
export const installArgotsx = (tarball: string, folder: string): string => {
  const modules = join(folder, "node_modules");
  const installed = join(modules, "argotsx");
  unpack(tarball, installed);
  const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) link(join(root, "node_modules", name), join(modules, name));
  return installed;
};
