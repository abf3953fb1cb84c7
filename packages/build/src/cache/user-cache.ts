import { chmodSync, lstatSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { makeFolder } from "../make-folder.ts";

/** A folder that only this user can read and write, or nothing: what lies in the cache is executed. */
const privateFolder = (path: string): string | undefined => {
  makeFolder(path, 0o700);
  if (process.getuid === undefined) return path;
  const stats = lstatSync(path);
  if (!stats.isDirectory() || stats.uid !== process.getuid()) return undefined;
  if ((stats.mode & 0o077) !== 0) chmodSync(path, 0o700);
  return path;
};

const systemCache = (): string => {
  const { XDG_CACHE_HOME: configured, LOCALAPPDATA: local, HOME: home } = process.env;
  if (configured !== undefined && isAbsolute(configured)) return configured;
  if (process.platform === "win32" && local !== undefined) return local;
  // What node:os would say, without loading it.
  const isKnown = process.platform !== "win32" && home !== undefined && home !== "";
  return join(isKnown ? home : process.getBuiltinModule("node:os").homedir(), ".cache");
};

/** Our folder in the user's own cache; nothing when it cannot be had, or others can write into it. */
export const userCache = (): string | undefined => {
  try {
    return privateFolder(join(systemCache(), "argotsx"));
  } catch {
    return undefined;
  }
};
