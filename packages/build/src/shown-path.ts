import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is that of something below a folder, as far as the two texts tell. */
const isBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder) &&
  path[folder.length] === sep &&
  !path.endsWith(sep) &&
  !path.includes(`${sep}.`) &&
  !path.includes(sep + sep);

/** A file as the user calls it: relative to the current folder, with `/`. What is no path stays as it is. */
export const shownPath = (path: string, cwd: string): string => {
  // Nearly all are, and nothing has to be worked out then.
  const shown = isBelow(path, cwd) ? path.slice(cwd.length + 1) : isAbsolute(path) ? relative(cwd, path) : undefined;
  return shown === undefined ? path : (shown || ".").replaceAll(sep, "/");
};
