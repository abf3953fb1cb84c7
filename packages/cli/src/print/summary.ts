import type { Diagnostic, Severity } from "@argotsx/diagnostic";

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

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

/** What became of the output, such as `wrote 4 files, 11 unchanged`. */
export const summarizeOutput = (written: number, unchanged: number): string => {
  if (written === 0) return unchanged === 0 ? "nothing to write" : `${counted(unchanged, "file")} up to date`;
  return `wrote ${counted(written, "file")}${unchanged === 0 ? "" : `, ${unchanged} unchanged`}`;
};

/** What `--check` found, such as `1 of 12 files is out of date`. */
export const summarizeCheck = (files: number, outdated: number): string =>
  outdated === 0
    ? summarizeOutput(0, files)
    : `${outdated} of ${counted(files, "file")} ${outdated === 1 ? "is" : "are"} out of date`;

/** How much was checked, such as `checked 12 files`. */
export const summarizeChecked = (files: number): string => `checked ${counted(files, "file")}`;
