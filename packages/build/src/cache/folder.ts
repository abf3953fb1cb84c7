import { chmodSync, existsSync, lstatSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** A folder that only this user can read and write, or nothing: what lies in the cache is executed. */
const privateFolder = (path: string): string | undefined => {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (process.getuid === undefined) return path;
  const stats = lstatSync(path);
  if (!stats.isDirectory() || stats.uid !== process.getuid()) return undefined;
  if ((stats.mode & 0o077) !== 0) chmodSync(path, 0o700);
  return path;
};

const userCache = (): string => {
  const { XDG_CACHE_HOME: configured, LOCALAPPDATA: local } = process.env;
  if (configured !== undefined && isAbsolute(configured)) return configured;
  return process.platform === "win32" && local !== undefined ? local : join(homedir(), ".cache");
};

/**
 * The folder that keeps the modules of a package's workflow files: in its node_modules where it has one, else below the
 * user's own cache. Nothing when neither can be had; a run then does without.
 */
export const cacheFolder = (root: string): string | undefined => {
  try {
    const modules = join(root, "node_modules");
    if (existsSync(modules)) {
      const folder = join(modules, ".cache", "argotsx");
      mkdirSync(folder, { recursive: true });
      return folder;
    }
  } catch {
    // A read-only node_modules, as in some containers: the user's own folder serves as well.
  }
  try {
    return privateFolder(join(userCache(), "argotsx"));
  } catch {
    return undefined;
  }
};
