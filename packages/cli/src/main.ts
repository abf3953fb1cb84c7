/**
 * The command as a process: hands it over to `run`, and what that answers to the shell.
 * @module
 */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Guard } from "@argotsx/build";
import type { Context } from "./context.ts";
import { currentFolder } from "./current-folder.ts";
import { run } from "./run.ts";
import type { LintThreads } from "./start/lint-threads.ts";
import { StreamError, stdio } from "./stdio.ts";

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const version = (): string => {
  const { version: found }: { version: string } = JSON.parse(readFileSync(beside("../../package.json"), "utf8"));
  return found;
};

const readInput = async (limit: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    total += chunk.length;
    if (total > limit) return undefined;
  }
  return Buffer.concat(chunks);
};

/** Whether user code gave all objects a property: then nobody knows what a manifest or one of our own objects has. */
const isEveryObjectChanged = (): boolean => {
  for (const _ in {}) return true;
  return false;
};

const changed =
  "argotsx: a workflow file or a configuration gives every object a property, so nothing said of this run can be trusted; it must not change Object.prototype\n";

const main = async (lintThreads: LintThreads): Promise<number> => {
  const cwd = currentFolder();
  if (cwd === undefined) {
    stdio.err("argotsx: the current folder does not exist any more\n");
    return 2;
  }
  const runtime = beside("../inner-runtime.js");
  const parameters = process.argv.slice(2);
  const found = version();
  const context: Context = {
    ...stdio,
    cwd,
    env: process.env,
    version: found,
    packageFolder: dirname(beside("../../package.json")),
    // The build puts the command into `dist/cli` of the package, and what workflow files import into `dist`.
    runtime: { index: runtime, jsxRuntime: runtime, jsxDevRuntime: runtime, config: beside("../config.js") },
    invocation: { version: found, start: beside("start.js"), cwd, parameters },
    threadProgram: beside("thread.js"),
    lintThreads,
    guard: () => new Guard(),
    readInput,
  };
  try {
    return await run(parameters, context);
  } catch (error) {
    if (error instanceof StreamError) {
      stdio.err(`argotsx: ${error.message}\n`);
      return 2;
    }
    if (isEveryObjectChanged()) {
      stdio.err(changed);
      return 2;
    }
    const { bugMessage } = await import("./bug.ts");
    stdio.err(bugMessage(error, context.version));
    return 2;
  }
};

/** Does what the command line asks for, and ends the process. */
export const runProcess = (lintThreads: LintThreads): void => {
  // The guard replaces process.exit while user code may run.
  const { exit } = process;
  // User code that breaks Array or Promise can keep `main` from ever settling; that must not look like success.
  let isFinished = false;
  process.on("exit", () => {
    if (isFinished) return;
    process.exitCode = 2;
    stdio.err("argotsx: the run broke off; does a workflow file change Object.prototype, Array, Map or Promise?\n");
  });
  // All output is written synchronously, so nothing is lost; a timer that a workflow file left running is not waited for.
  void main(lintThreads).then((code) => {
    isFinished = true;
    const isDoubtful = code === 1 && isEveryObjectChanged();
    if (isDoubtful) stdio.err(changed);
    exit.call(process, isDoubtful ? 2 : code);
  });
};
