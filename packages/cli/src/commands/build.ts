import type { Options } from "../arguments/parse.ts";
import type { Context, ExitCode } from "../context.ts";
import { buildOnce } from "./build-once.ts";
import { wrongUsage } from "./wrong-usage.ts";

/** `argotsx build`: compiles workflow files and writes, prints or compares what they became. */
export const build = async (context: Context, options: Options, paths: readonly string[]): Promise<ExitCode> => {
  const wrong = wrongUsage(options);
  if (wrong !== undefined) {
    context.err(`argotsx: ${wrong}\n`);
    return 2;
  }
  if (options.has("watch")) {
    const { watch } = await import("../watch/index.ts");
    return watch(context, options, paths);
  }
  return (await buildOnce(context, { options, paths })).code;
};
