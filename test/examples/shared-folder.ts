import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where Argo's own files are, on a machine that has them: beside the repository, or where the variable says. */
export const sharedFolder = process.env.ARGOTSX_SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));

export const hasShared = existsSync(join(sharedFolder, "argo/examples"));
