import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.ts";

/** Puts the schemas of manifests into the package, as `argotsx/schemas/argo-4.1.json`, for editors and validators. */
export const copySchemas = async (folder: string): Promise<void> => {
  const from = join(root, "schemas");
  const files = (await readdir(from)).filter((file) => /^argo-\d+\.\d+\.json$/.test(file));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const file of files) await copyFile(join(from, file), join(folder, file));
};
