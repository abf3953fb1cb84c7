import { resolve, sep } from "node:path";
import { type Diagnostic, diagnostic, type Place, type Severity } from "@argotsx/diagnostic";
import type { CompilerMessage, Point } from "./parse-output.ts";

export interface Reading {
  /** The folder that the compiler ran in, which its paths are relative to. */
  readonly cwd: string;
  /** The temporary project, of which the user knows nothing. */
  readonly project: string;
  /** The user's tsconfig.json, which stands for it. */
  readonly tsconfig?: string;
}

/** Without an end a place in TSX would be taken for the start of a JSX element. */
const toPlace = ({ file, line, column, end }: Point, cwd: string): Place => ({
  file: resolve(cwd, file),
  line,
  column,
  end: end ?? { line, column: column + 1 },
});

const severities: Readonly<Record<string, Severity>> = { error: "error", warning: "warning" };

/** What a compiler says, without the temporary project, which stands before the first of the files that it extends. */
const withoutProject = (text: string, project: string): string =>
  text.replaceAll(`${project.replaceAll(sep, "/")} -> `, "").replaceAll(`${project} -> `, "");

/** A problem that a compiler printed, in the form of all others: the lines that explain it are the help. Those
 * about the settings as a whole are left out, since they speak of the temporary project. */
export const toDiagnostic = (message: CompilerMessage, { cwd, project, tsconfig }: Reading): Diagnostic => {
  const { category, code, text, chain, at, related } = message;
  const whole = tsconfig === undefined ? undefined : { file: tsconfig, line: 1, column: 1 };
  const place = at === undefined ? undefined : toPlace(at, cwd);
  const isPlaced = place !== undefined && place.file !== project;
  const others = related.map((one) => ({ message: one.text, at: toPlace(one.at, cwd) }));
  const found = diagnostic(
    "type-error",
    isPlaced ? place : whole,
    { code, reason: withoutProject(text, project) },
    {
      related: others.filter((one) => one.at.file !== project),
      ...(isPlaced && chain.length > 0 && { help: chain.join("\n") }),
    },
  );
  return { ...found, severity: severities[category] ?? "note" };
};

/**
 * Whether a problem is one of the user's: neither in a package that is installed, nor in the types of argotsx, which a
 * link may have led to. Files of the run are theirs wherever they lie.
 */
export const isOwned = ({ at }: Diagnostic, files: ReadonlySet<string>, packageFolder: string): boolean =>
  at === undefined ||
  files.has(at.file) ||
  !(/[\\/]node_modules[\\/]/.test(at.file) || at.file.startsWith(packageFolder + sep));
