import { readFileSync } from "node:fs";
import { Files } from "../cache/files.ts";
import { isUnchanged } from "../cache/is-unchanged.ts";
import { stampOf } from "../cache/stamp.ts";
import { commandOf, decodePrinted, type Invocation, printedFile } from "./printed.ts";

/**
 * What a command would print, where an earlier run printed it and nothing that it depends on has changed since. Loaded
 * before everything else, so that such a run needs nothing of the command but this.
 */
export const findPrinted = (folder: string, invocation: Invocation): Uint8Array | undefined => {
  try {
    const command = commandOf(invocation);
    const found = decodePrinted(readFileSync(printedFile(folder, command)));
    if (found?.printed.command !== command) return undefined;
    const { printed, text } = found;
    const files = new Files();
    const isSame =
      printed.lookups.every(([path, exists]) => files.exists(path) === exists) &&
      printed.modules.every(([file, stamp]) => stampOf(file) === stamp) &&
      printed.named.every(([path, target]) => files.target(path) === target) &&
      printed.sources.every((source) => isUnchanged(source, files));
    return isSame ? text : undefined;
  } catch {
    return undefined;
  }
};
