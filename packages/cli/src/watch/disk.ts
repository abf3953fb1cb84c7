import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { hash, namesThatCount } from "@argotsx/build/watch";

/** The fingerprint of a file; nothing where there is none that can be read. */
export const contentOf = (path: string): string | undefined => {
  try {
    return statSync(path).isFile() ? hash(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
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

/** What the system says of a path; nothing where it says nothing. */
export const statsOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};
