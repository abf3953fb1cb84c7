import { lstatSync, realpathSync } from "node:fs";

/** Where a path leads when it is a link, so that the file is replaced and the link stays; else the path itself. */
export const follow = (path: string): string => {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(path) : path;
  } catch {
    return path;
  }
};
