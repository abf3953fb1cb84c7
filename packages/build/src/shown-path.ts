import { isAbsolute, relative, sep } from "node:path";

/** A file as the user calls it: relative to the current folder, with `/`. What is no path stays as it is. */
export const shownPath = (path: string, cwd: string): string =>
  isAbsolute(path) ? (relative(cwd, path) || ".").replaceAll(sep, "/") : path;
