import type { Diagnostic, Severity } from "@argotsx/diagnostic";
import { counted } from "./counted.ts";

/** How many problems there are of each severity, such as `3 errors in 2 files, 1 warning`; empty without any. */
export const summarize = (
  diagnostics: readonly Diagnostic[],
  { isOneFile = false }: { readonly isOneFile?: boolean } = {},
): string => {
  const of = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted);
  const errors = of("error");
  const files = isOneFile ? 0 : new Set(errors.flatMap(({ at }) => (at === undefined ? [] : [at.file]))).size;
  return [
    errors.length === 0 ? "" : `${counted(errors.length, "error")}${files > 0 ? ` in ${counted(files, "file")}` : ""}`,
    of("warning").length === 0 ? "" : counted(of("warning").length, "warning"),
    of("note").length === 0 ? "" : counted(of("note").length, "note"),
  ]
    .filter((part) => part !== "")
    .join(", ");
};

/** What became of the files of a run. */
export interface OutputSummary {
  /** As they are shown. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed?: readonly string[];
  /** Files that were left although no source makes them any more. */
  readonly stale?: number;
}

/** That files of earlier builds were left, and how they are removed. */
export const leftOver = (stale: number): string =>
  `${counted(stale, "file")} of earlier builds ${stale === 1 ? "is" : "are"} left over: see --clean`;

// Nobody reads more names in a line.
const most = 10;

const named = (names: readonly string[]): string =>
  names.length > most ? counted(names.length, "file") : names.join(", ");

/** What became of the output: `wrote a.yaml, b.yaml; 11 unchanged`. More than a few files are counted. */
export const summarizeOutput = ({ written, unchanged, removed = [], stale = 0 }: OutputSummary): string => {
  const upToDate = unchanged === 0 ? "nothing to write" : `${counted(unchanged, "file")} up to date`;
  const hasRemoved = removed.length > 0;
  const parts = [
    written.length > 0 ? `wrote ${named(written)}` : !hasRemoved || unchanged > 0 ? upToDate : "",
    written.length > 0 && unchanged > 0 ? `${unchanged} unchanged` : "",
    hasRemoved ? `removed ${named(removed)}` : "",
    stale > 0 ? leftOver(stale) : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
};

/** What `--check` found, such as `1 of 12 files is out of date`. */
export const summarizeCheck = (
  files: number,
  { outdated, stale }: { readonly outdated: number; readonly stale: number },
): string => {
  const found =
    outdated === 0
      ? summarizeOutput({ written: [], unchanged: files })
      : `${outdated} of ${counted(files, "file")} ${outdated === 1 ? "is" : "are"} out of date`;
  return stale === 0 ? found : `${found}; ${leftOver(stale)}`;
};

/** How much was checked, such as `checked 12 files`. */
export const summarizeChecked = (files: number): string => `checked ${counted(files, "file")}`;
