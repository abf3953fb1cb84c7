import { readFileSync } from "node:fs";
import { narrow, sortDiagnostics } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import { type Context, type ExitCode, nameIn } from "../context.ts";
import { decode } from "../lint/decode.ts";
import type { Lines } from "./code-frame.ts";
import { withoutEchoes } from "./echoes.ts";
import { printJson } from "./json.ts";
import { printPretty } from "./pretty.ts";
import { summarize } from "./summary.ts";

export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly options: Options;
  /** Where a person reads it. The JSON form always goes to stdout. */
  readonly stream: "out" | "err";
  /** What else to say at the end, such as what was written. */
  readonly outcome?: string;
  /** Texts that lie in no file, or can be read only once, by name. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Whether colours are wanted on a stream: never against NO_COLOR, always with FORCE_COLOR, else on a terminal. */
export const wantsColor = (context: Context, options: Options, stream: "out" | "err"): boolean => {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = context.env;
  if (options.has("no-color") || (no !== undefined && no !== "")) return false;
  if (force !== undefined && force !== "") return force !== "0";
  return term !== "dumb" && context.isTerminal(stream);
};

/** What ends a line where places are counted: JavaScript knows two line ends more than YAML. */
const lineEnd = (file: string): RegExp => (/\.[jt]sx?$/.test(file) ? /\r\n|[\n\r\u2028\u2029]/ : /\r\n|\n|\r/);

/** Answers with the lines of files, each read once: a file may have thousands of problems. */
const linesReader = (texts: ReadonlyMap<string, string> | undefined): ((file: string) => Lines) => {
  const known = new Map<string, Lines>();
  const read = (file: string): Lines => {
    try {
      return (texts?.get(file) ?? decode(readFileSync(file)))?.split(lineEnd(file));
    } catch {
      return undefined;
    }
  };
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
};

/**
 * Prints what a command found, and says what the shell is told about it: nothing bad, when whoever reads it, such as
 * `head`, has seen enough.
 */
export const report = (context: Context, found: Report): ExitCode => {
  const { options, stream, outcome, texts } = found;
  const nameOf = nameIn(context.cwd);
  const linesOf = linesReader(texts);
  const diagnostics = sortDiagnostics(withoutEchoes(narrow(found.diagnostics), linesOf));
  const code: ExitCode = diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  if (options.get("format") === "json") {
    return context.out(printJson(diagnostics, nameOf)) ? code : 0;
  }
  const write = stream === "out" ? context.out : context.err;
  if (diagnostics.length > 0) {
    const color = wantsColor(context, options, stream);
    if (!write(printPretty(diagnostics, { color, nameOf, linesOf }))) return 0;
  }
  const summary = [summarize(diagnostics), outcome ?? ""].filter((part) => part !== "").join("; ");
  if (summary !== "") write(`${diagnostics.length > 0 ? "\n" : ""}${summary}\n`);
  return code;
};
