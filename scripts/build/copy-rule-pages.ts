import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.ts";

/** Puts the pages of the rules into a folder, where `argotsx explain` finds them. */
export const copyRulePages = async (folder: string): Promise<void> => {
  const from = join(root, "docs", "rules");
  await mkdir(folder);
  for (const file of await readdir(from))
    if (file !== "README.md") await copyFile(join(from, file), join(folder, file));
};
