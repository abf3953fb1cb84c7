/**
 * What `bin/argotsx.js` runs: all of a run that only has to print what an earlier one printed, and the beginning of any
 * other. It is one file and asks Node for little, since loading costs such a run more than all else that it does.
 * @module
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPrinted } from "@argotsx/build/printed/find";
import { userCache } from "@argotsx/build/user-cache";
import { currentFolder } from "../current-folder.ts";
import { StreamError, stdio } from "../stdio.ts";
import { loadCommand } from "./load-command.ts";

const folder = import.meta.dirname;
const parameters = process.argv.slice(2);
const { version }: { version: string } = JSON.parse(readFileSync(join(folder, "../../package.json"), "utf8"));
const cache = userCache();

/** What an earlier run printed that was asked for the same, while all is as it was. */
const printedBefore = (): Uint8Array | undefined => {
  if (cache === undefined || parameters[0] !== "build" || !parameters.includes("--stdout")) return undefined;
  const cwd = currentFolder();
  if (cwd === undefined) return undefined;
  return findPrinted(cache, { version, start: join(folder, "start.js"), cwd, parameters });
};

const print = (text: Uint8Array): void => {
  try {
    stdio.out(text);
  } catch (error) {
    if (!(error instanceof StreamError)) throw error;
    stdio.err(`argotsx: ${error.message}\n`);
    process.exitCode = 2;
  }
};

const printed = printedBefore();
if (printed !== undefined) print(printed);
else {
  try {
    loadCommand(folder, { version, cache });
  } catch (error) {
    // With the code of an error that nobody caught, Node would end as if problems had been found.
    process.exitCode = 2;
    stdio.err(`argotsx: its own files cannot be loaded: ${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
