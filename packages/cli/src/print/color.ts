import type { Options } from "../arguments/parse.ts";
import type { Context } from "../context.ts";

/** Whether colours are wanted on a stream: never against NO_COLOR, always with FORCE_COLOR, else on a terminal. */
export const wantsColor = (context: Context, options: Options, stream: "out" | "err"): boolean => {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = context.env;
  if (options.has("no-color") || (no !== undefined && no !== "")) return false;
  if (force !== undefined && force !== "") return force !== "0";
  return term !== "dumb" && context.isTerminal(stream);
};
