import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../make-folder.ts";
import { userCache } from "./user-cache.ts";

/**
 * The folder that keeps the modules of a package's workflow files: in its node_modules where it has one, else below the
 * user's own cache. Nothing when neither can be had; a run then does without.
 */
export const cacheFolder = (root: string): string | undefined => {
  try {
    const modules = join(root, "node_modules");
    if (existsSync(modules)) {
      const folder = join(modules, ".cache", "argotsx");
      makeFolder(folder);
      return folder;
    }
  } catch {
    // A read-only node_modules, as in some containers: the user's own folder serves as well.
  }
  return userCache();
};
