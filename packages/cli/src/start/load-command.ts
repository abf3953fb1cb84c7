import { join } from "node:path";
import { codeFile } from "./code-file.ts";
import { postponeOptimizing } from "./postpone-optimizing.ts";
import { ScriptLoader } from "./script-loader.ts";

const nameOfCommand = (): string => {
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
  postponeOptimizing(process.argv[2]);
  const require = process.getBuiltinModule("node:module").createRequire(join(folder, "start.js"));
  if (cache === undefined) require("./main.js");
  else {
    const loader = new ScriptLoader(folder, codeFile(cache, version, nameOfCommand()), require);
    process.on("exit", () => loader.save());
    loader.load("./main.js");
  }
};
