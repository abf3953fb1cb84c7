import type { Output } from "@argotsx/build";
import type { Options } from "../arguments/parse.ts";
import { type Context, nameIn } from "../context.ts";
import { unifiedDiff } from "../diff/unified.ts";
import { wantsColor } from "./color.ts";
import { coloured, plain } from "./style.ts";

/** A file that a build would change. */
export interface Changed {
  readonly output: Output;
  readonly actual: Buffer;
}

/** Prints on stdout what a build would change, as a patch. */
export const printDifferences = (context: Context, options: Options, differences: readonly Changed[]): void => {
  const style = wantsColor(context, options, "out") ? coloured : plain;
  const decoder = new TextDecoder();
  for (const { output, actual } of differences) {
    const name = nameIn(context.cwd)(output.path);
    const texts = { before: decoder.decode(actual), after: decoder.decode(output.bytes) };
    if (!context.out(unifiedDiff({ name, ...texts }, style))) return;
  }
};
