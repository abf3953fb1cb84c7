import type { Options } from "../arguments/parse.ts";

/** Options of `build` that cannot be meant together, with the reason; the first pair of them is told. */
const pairs: readonly (readonly [one: string, other: string, reason: string])[] = [
  ["stdout", "clean", "--stdout writes no files, so there is nothing to clean; choose one"],
  ["stdout", "check", "--stdout prints the YAML, and --check compares the files on disk; choose one"],
  ["watch", "stdout", "--watch writes files again and again; --stdout prints them once; choose one"],
  ["watch", "check", "--watch writes files, and --check only compares them; choose one"],
  ["check", "clean", "--check writes nothing, and tells of stale files by itself; choose one of it and --clean"],
];

/** What is wrong with the options of `build` as they were given, in one line; nothing where nothing is. */
export const wrongUsage = (options: Options): string | undefined => {
  const format = options.get("format") ?? "pretty";
  if (options.has("stdout") && format !== "pretty") {
    return `--stdout and --format ${format} both want standard output; choose one`;
  }
  if (options.has("watch") && format !== "pretty") {
    return `--watch tells people what it does, and has no form for tools; leave one of it and --format ${format} out`;
  }
  return pairs.find(([one, other]) => options.has(one) && options.has(other))?.[2];
};
