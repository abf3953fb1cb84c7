import { join } from "node:path";
import type { runProcess } from "../main.ts";
import { codeFile } from "./code-file.ts";
import { LintThreads } from "./lint-threads.ts";
import { namesMany } from "./names-many.ts";
import { ScriptLoader } from "./script-loader.ts";
import { tuneV8 } from "./tune-v8.ts";

/** What code is kept by: V8 takes none that was compiled under other settings. */
const nameOfCode = (isMany: boolean): string => {
  if (isMany) return "lint-many";
  const named = /^[a-z]+$/.exec(process.argv[2] ?? "")?.[0] ?? "other";
  return process.argv.includes("--watch") ? "watch" : named;
};

/** What the command is loaded with: its version, and the folder of the user's cache, if there is one. */
interface Circumstances {
  readonly version: string;
  readonly cache: string | undefined;
}

/** Loads `main.js`, which lies in the folder of the command, and lets V8 reuse the code of earlier runs. */
export const loadCommand = (folder: string, { version, cache }: Circumstances): void => {
  const [command, ...parameters] = process.argv.slice(2);
  const isMany = command === "lint" && namesMany(parameters);
  // A thread has the settings that V8 has when it starts.
  tuneV8(command, isMany);
  const code = nameOfCode(isMany);
  const threads = new LintThreads({ program: join(folder, "lint-thread.js"), code }, isMany);
  const run = (main: unknown): void => (main as { readonly runProcess: typeof runProcess }).runProcess(threads);
  const require = process.getBuiltinModule("node:module").createRequire(join(folder, "start.js"));
  if (cache === undefined) run(require("./main.js"));
  else {
    const loader = new ScriptLoader(folder, codeFile(cache, version, code), require);
    process.on("exit", () => loader.save());
    run(loader.load("./main.js"));
  }
};
