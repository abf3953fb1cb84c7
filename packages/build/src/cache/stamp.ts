import { statSync } from "node:fs";

/** The size and time of a file, which change when another is put in its place; nothing stands for one that is not there. */
export const stampOf = (path: string): string => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? "" : `${stats.size}:${stats.mtimeMs}`;
};
