import type { Diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import { type Context, type ExitCode, nameIn } from "../context.ts";
import type { Description } from "../explain/describe.ts";
import { isFixable, type Mended } from "../lint/fixable.ts";
import { SourceTexts } from "../places/source-text.ts";
import { wantsColor } from "./color.ts";
import { counted } from "./counted.ts";
import { printerOf } from "./formats.ts";
import type { Judged } from "./settle.ts";
import { summarize } from "./summary.ts";
import { visibleInLine } from "./visible.ts";

export type { Judged };

export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly options: Options;
  /** Where a person reads it. The forms for tools always go to stdout. */
  readonly stream: "out" | "err";
  /** What else to say at the end, such as what was written. */
  readonly outcome?: string;
  /** The files that were looked at. */
  readonly files?: readonly string[];
  /** Texts that lie in no file, or can be read only once, by name; and others that are at hand. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The files whose comments that suppress something are judged. */
  readonly judged?: Judged;
  /** What the rules of configurations are, by id. */
  readonly ownRules?: ReadonlyMap<string, Description>;
  /** What `--fix` mended, before what is told was found; or that it could, where nobody asked it to. */
  readonly fixes?: readonly Mended[] | "offered";
}

type Write = (text: string) => boolean;

// As much as a pipe takes at once.
const piece = 65_536;

/** Writes a report piece by piece, until nobody reads it any more. */
const writeAll = (write: Write, texts: Iterable<string>): boolean => {
  let waiting = "";
  for (const text of texts) {
    waiting += text;
    if (waiting.length < piece) continue;
    if (!write(waiting)) return false;
    waiting = "";
  }
  return waiting === "" || write(waiting);
};

/** What will be told of problems before more are found: without what comments suppress. */
export const settled = async (diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[]> =>
  (await import("./settle.ts")).settle(diagnostics, { texts: new SourceTexts() });

/** What was mended, a line each, in the order of the files. */
function* mendedLines(mended: readonly Mended[], nameOf: (file: string) => string): Iterable<string> {
  for (const { id, at, fix } of mended)
    yield `fixed ${visibleInLine(`${nameOf(at.file)}:${at.line} ${id}: ${fix.title}`)}\n`;
}

/** How much was mended, or how much `--fix` would try to; that it mended nothing, where there are problems. */
const summarizeFixes = (all: readonly Diagnostic[], fixes: Report["fixes"]): string => {
  if (fixes === undefined) return "";
  const count = fixes === "offered" || fixes.length === 0 ? all.filter(isFixable).length : 0;
  if (fixes.length === 0) {
    if (all.length === 0) return "";
    return count === 0 ? "nothing that --fix can mend" : "--fix mended nothing";
  }
  if (fixes === "offered") {
    return count === 0 ? "" : `--fix mends ${count === all.length && count > 1 ? "all of them" : count}`;
  }
  const files = new Set(fixes.map(({ at }) => at.file)).size;
  return `fixed ${counted(fixes.length, "problem")} in ${counted(files, "file")}`;
};

/** What is found wrong at the very end: more warnings than are allowed. */
const tooMany = (warnings: number, options: Options): string => {
  const most = options.get("max-warnings");
  return most === undefined || warnings <= Number(most)
    ? ""
    : `${counted(warnings, "warning")}, and --max-warnings allows ${most}`;
};

const countOf = (diagnostics: readonly Diagnostic[], wanted: Diagnostic["severity"]): number =>
  diagnostics.reduce((count, { severity }) => count + (severity === wanted ? 1 : 0), 0);

/** What says where the repository lies that a form shows lines of: names begin there, wherever in it the run is. */
const roots: ReadonlyMap<string, string> = new Map([
  ["github", "GITHUB_WORKSPACE"],
  ["gitlab", "CI_PROJECT_DIR"],
]);

const namesFor = ({ cwd, env }: Context, format = ""): ((file: string) => string) => {
  const root = env[roots.get(format) ?? ""] ?? "";
  return nameIn(root !== "" && `${cwd}/`.startsWith(`${root}/`) ? root : cwd);
};

/**
 * Prints what a command found, and says what the shell is told about it: nothing bad, when whoever reads it, such as
 * `head`, has seen enough.
 */
export const report = async (context: Context, found: Report): Promise<ExitCode> => {
  const { options, stream, outcome, judged, fixes, ownRules, files = [] } = found;
  const texts = new SourceTexts(found.texts);
  const isNothing = found.diagnostics.length === 0 && (judged === undefined || judged.files.size === 0);
  const all = isNothing ? [] : await (await import("./settle.ts")).settle(found.diagnostics, { texts, judged });
  const excess = tooMany(countOf(all, "warning"), options);
  const code: ExitCode = countOf(all, "error") > 0 || excess !== "" ? 1 : 0;
  const diagnostics = options.has("quiet") ? all.filter(({ severity }) => severity === "error") : all;
  const format = options.get("format");
  const printer = await printerOf(format);
  const nameOf = namesFor(context, format);
  const mended = fixes === "offered" ? undefined : fixes;
  // How many warnings there are is said with how many are allowed, and only once.
  const counts = summarize(excess === "" ? diagnostics : diagnostics.filter(({ severity }) => severity !== "warning"));
  const parts = [counts, excess, summarizeFixes(all, fixes), outcome ?? ""];
  const said = parts.filter((part) => part !== "").join("; ");
  if (printer !== undefined) {
    const { version } = context;
    const isRead = writeAll(
      context.out,
      printer({
        diagnostics,
        files,
        nameOf,
        texts,
        version,
        ...(mended !== undefined && { mended }),
        ...(ownRules && { ownRules }),
      }),
    );
    // Whoever looks at the output of a job sees why it failed.
    if (format === "github") context.err(`${said}\n`);
    else if (excess !== "") context.err(`argotsx: ${excess}\n`);
    return isRead ? code : 0;
  }
  const write: Write = stream === "out" ? context.out : context.err;
  if (diagnostics.length > 0) {
    const [{ printPretty }, { hasLinks }] = await Promise.all([import("./pretty.ts"), import("./links.ts")]);
    const color = wantsColor(context, options, stream);
    const links = color && context.isTerminal(stream) && hasLinks(context.env);
    const linesOf = (file: string) => texts.get(file)?.lines;
    if (!writeAll(write, printPretty(diagnostics, { color, nameOf, linesOf, links }))) return 0;
  }
  const isMended = mended !== undefined && mended.length > 0;
  if (isMended) {
    if (diagnostics.length > 0) write("\n");
    if (!writeAll(write, mendedLines(mended, nameOf))) return 0;
  }
  if (said !== "") write(`${diagnostics.length > 0 || isMended ? "\n" : ""}${said}\n`);
  return code;
};
