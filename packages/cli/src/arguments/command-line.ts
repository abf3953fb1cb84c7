import type { Options } from "./parse.ts";

/** The options that say what is built and where it goes. */
const lasting = ["out-dir", "layout", "target", "minify-scripts", "source-maps"];

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The command that builds what these options and paths mean and writes it, as it is typed into a shell. */
export const buildCommand = (options: Options, paths: readonly string[], more: readonly string[] = []): string => {
  const given = lasting.flatMap((name) => {
    const value = options.get(name);
    if (value === undefined) return options.has(`no-${name}`) ? [`--no-${name}`] : [];
    const option = name === "out-dir" ? "-o" : `--${name}`;
    return value === "" ? [option] : [option, quoted(value)];
  });
  // A path that looks like an option stands behind what ends the options.
  const end = paths.some((path) => path.startsWith("-")) ? ["--"] : [];
  return ["argotsx", "build", ...given, ...more, ...end, ...paths.map(quoted)].join(" ");
};
