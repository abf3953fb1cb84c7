import type { Options } from "../arguments/parse.ts";

/** Options of `build` that cannot be meant together, with the reason; the first pair of them is told. */
const pairs: readonly (readonly [one: string, other: string, reason: string])[] = [
  ["stdout", "clean", "--stdout writes no files, so there is nothing to clean; choose one"],
  ["watch", "stdout", "--watch writes files again and again; --stdout prints them once; choose one"],
  ["watch", "check", "--watch writes files, and --check only compares them; choose one"],
  ["check", "clean", "--check writes nothing, and tells of stale files by itself; choose one of it and --clean"],
];

/** What is wrong with the options of `build` as they were given, in one line; nothing where nothing is. */
export const wrongUsage = (options: Options): string | undefined => {
  if (options.has("stdout") && options.get("format") === "json") {
    return "--stdout and --format json both want standard output; choose one";
  }
  if (options.has("watch") && options.get("format") === "json") {
    return "--watch tells people what it does, and has no form in JSON; leave one of it and --format json out";
  }
  return pairs.find(([one, other]) => options.has(one) && options.has(other))?.[2];
};
