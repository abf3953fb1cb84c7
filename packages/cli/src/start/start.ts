/**
 * What `bin/argotsx.js` runs. It loads `main.js`, which lies beside it, and lets V8 reuse the code of earlier runs.
 * @module
 */
import { readFileSync } from "node:fs";
import * as module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { userCache } from "@argotsx/build/user-cache";
import { postponeOptimizing } from "./postpone-optimizing.ts";
import { ScriptLoader } from "./script-loader.ts";

const folder = dirname(fileURLToPath(import.meta.url));
const require = module.createRequire(import.meta.url);

/** Each command loads other parts, and the first run of one should not decide what the others find compiled. */
const fileName = (): string => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, "../../package.json"), "utf8"));
  const named = /^[a-z]+$/.exec(process.argv[2] ?? "")?.[0] ?? "other";
  const command = process.argv.includes("--watch") ? "watch" : named;
  return `code-${version}-${process.version}-${process.arch}-${command}.bin`;
};

postponeOptimizing(process.argv[2]);
const cache = userCache();
if (cache === undefined) require("./main.js");
else {
  const loader = new ScriptLoader(folder, join(cache, fileName()), require);
  process.on("exit", () => loader.save());
  loader.load("./main.js");
}
