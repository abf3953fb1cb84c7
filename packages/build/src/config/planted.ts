import { statSync } from "node:fs";

const worldWritable = 0o1002;

/**
 * Whether somebody else put a file into a folder that everybody may write into, such as /tmp: what argotsx finds above
 * what it works on is executed or believed, and nobody who builds something below /tmp means that one.
 */
export const isPlanted = (path: string, folder: string): boolean => {
  if (process.getuid === undefined) return false;
  const stats = statSync(folder, { throwIfNoEntry: false });
  return (
    ((stats?.mode ?? 0) & worldWritable) === worldWritable &&
    statSync(path, { throwIfNoEntry: false })?.uid !== process.getuid()
  );
};
