import { writeSync } from "node:fs";
import type { Diagnostic } from "@argotsx/diagnostic";
import { placeOf } from "./failure.ts";

const stderr = 2;

/** Prints what may be wrong with a module that can be imported, on one line. */
export const warn = (found: Diagnostic): void => {
  try {
    // At once: what a thread other than the first has not written when the process ends is lost.
    writeSync(stderr, `${placeOf(found)}${found.severity}: ${found.message.replaceAll("\n", " ")}\n`);
  } catch {
    // Nobody listens, or nobody is quick enough; the module is right all the same.
  }
};
