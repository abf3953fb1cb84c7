import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./root.mjs";

const filesBelow = (path) => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.name !== "node_modules")
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    if (error.code === "ENOENT") return [];
    throw error;
  }
};

/**
 * A hash over the names and the bytes of files and folders of the repository (never of node_modules), and over the
 * machine they serve. A path that does not exist counts as empty.
 */
export const fingerprint = (paths) => {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      const bytes = readFileSync(file);
      hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest("hex");
};
