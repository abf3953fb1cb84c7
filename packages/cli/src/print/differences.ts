import type { Difference } from "@argotsx/build";
import type { Options } from "../arguments/parse.ts";
import { type Context, nameIn } from "../context.ts";
import { unifiedDiff } from "../diff/unified.ts";
import { wantsColor } from "./report.ts";
import { coloured, plain } from "./style.ts";

/** Prints on stdout what a build would change, as a patch. */
export const printDifferences = (context: Context, options: Options, differences: readonly Difference[]): void => {
  const style = wantsColor(context, options, "out") ? coloured : plain;
  const decoder = new TextDecoder();
  for (const { output, actual } of differences) {
    const name = nameIn(context.cwd)(output.path);
    const before = actual === undefined ? undefined : decoder.decode(actual);
    if (!context.out(unifiedDiff({ name, before, after: decoder.decode(output.bytes) }, style))) return;
  }
};
