import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, without a slash at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** The root package.json: what to run with (engines) and which pnpm to install with (packageManager) are read from it. */
export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
