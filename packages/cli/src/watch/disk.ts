import { readdirSync, realpathSync } from "node:fs";
import { hash, namesThatCount, readFileAt } from "@argotsx/build/watch";

/** The fingerprint of a file; nothing where there is none that can be read. */
export const contentOf = (path: string): string | undefined => {
  const bytes = readFileAt(path);
  return bytes && hash(bytes);
};

/** Where a path leads when all links are followed; empty where that is nowhere. */
export const targetOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return "";
  }
};

/** The names in a folder that count, as one text; nothing where it cannot be listed. */
export const namesIn = (folder: string): string | undefined => {
  try {
    return namesThatCount(readdirSync(folder, { withFileTypes: true }));
  } catch {
    return undefined;
  }
};
