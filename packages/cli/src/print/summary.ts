import type { Diagnostic, Severity } from "@argotsx/diagnostic";

/** A number with its word: `2 files`. */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** How many problems there are of each severity, such as `3 errors in 2 files, 1 warning`; empty without any. */
export const summarize = (diagnostics: readonly Diagnostic[]): string => {
  const of = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted);
  const errors = of("error");
  const files = new Set(errors.flatMap(({ at }) => (at === undefined ? [] : [at.file]))).size;
  return [
    errors.length === 0 ? "" : `${counted(errors.length, "error")}${files > 0 ? ` in ${counted(files, "file")}` : ""}`,
    of("warning").length === 0 ? "" : counted(of("warning").length, "warning"),
    of("note").length === 0 ? "" : counted(of("note").length, "note"),
  ]
    .filter((part) => part !== "")
    .join(", ");
};

/** Numbers of files of a run. */
export interface OutputCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed?: number;
  /** Files that were left although no source makes them any more. */
  readonly stale?: number;
}

const leftOver = (stale: number): string =>
  `${counted(stale, "file")} of earlier builds ${stale === 1 ? "is" : "are"} left over: see --clean`;

/** What became of the output, such as `wrote 4 files, 11 unchanged`. */
export const summarizeOutput = ({ written, unchanged, removed = 0, stale = 0 }: OutputCounts): string => {
  const upToDate = unchanged === 0 ? "nothing to write" : `${counted(unchanged, "file")} up to date`;
  const parts = [
    written > 0 ? `wrote ${counted(written, "file")}` : removed === 0 || unchanged > 0 ? upToDate : "",
    written > 0 && unchanged > 0 ? `${unchanged} unchanged` : "",
    removed > 0 ? `removed ${counted(removed, "file")}` : "",
  ];
  const done = parts.filter((part) => part !== "").join(", ");
  return stale === 0 ? done : `${done}; ${leftOver(stale)}`;
};

/** What `--check` found, such as `1 of 12 files is out of date`. */
export const summarizeCheck = (
  files: number,
  { outdated, stale }: { readonly outdated: number; readonly stale: number },
): string => {
  const found =
    outdated === 0
      ? summarizeOutput({ written: 0, unchanged: files })
      : `${outdated} of ${counted(files, "file")} ${outdated === 1 ? "is" : "are"} out of date`;
  return stale === 0 ? found : `${found}; ${leftOver(stale)}`;
};

/** How much was checked, such as `checked 12 files`. */
export const summarizeChecked = (files: number): string => `checked ${counted(files, "file")}`;
