/**
 * Where the thread starts that checks a part of many manifests: it loads what the command has loaded as well, with the
 * code that V8 compiled in an earlier run, and keeps none.
 * @module
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { userCache } from "@argotsx/build/user-cache";
import { codeFile } from "./code-file.ts";
import { ScriptLoader } from "./script-loader.ts";

const folder = import.meta.dirname;
const { version }: { version: string } = JSON.parse(readFileSync(join(folder, "../../package.json"), "utf8"));
const require = createRequire(join(folder, "lint-thread.js"));
const cache = userCache();
const program = "./lint-part.js";

if (cache === undefined) require(program);
else new ScriptLoader(folder, codeFile(cache, version, process.argv[2] ?? "lint"), require).load(program);
