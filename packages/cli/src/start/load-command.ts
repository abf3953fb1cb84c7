import { join } from "node:path";
import { postponeOptimizing } from "./postpone-optimizing.ts";
import { ScriptLoader } from "./script-loader.ts";

/** Each command loads other parts, and the first run of one should not decide what the others find compiled. */
const fileName = (version: string): string => {
  const named = /^[a-z]+$/.exec(process.argv[2] ?? "")?.[0] ?? "other";
  const command = process.argv.includes("--watch") ? "watch" : named;
  return `code-${version}-${process.version}-${process.arch}-${command}.bin`;
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
    const loader = new ScriptLoader(folder, join(cache, fileName(version)), require);
    process.on("exit", () => loader.save());
    loader.load("./main.js");
  }
};
