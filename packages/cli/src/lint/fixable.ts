import type { Diagnostic, Fix, Place } from "@argotsx/diagnostic";

/** A problem with a fix that was made. */
export type Mended = Diagnostic & { readonly at: Place; readonly fix: Fix };

/** A fix of a YAML file: those of manifests that were written in TSX have none. */
interface FileFix extends Fix {
  readonly document: number;
}

const isOfFile = (fix: Fix | undefined): fix is FileFix => fix?.document !== undefined;

/** A problem with a fix that can be made. */
export type Fixable = Mended & { readonly fix: FileFix };

/** Whether a problem stands in a YAML file, where it can be mended. */
export const isFixable = (one: Diagnostic): one is Fixable => one.at !== undefined && isOfFile(one.fix);

/** The problems that can be mended, by file. */
export const fixableByFile = (diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Fixable[]> => {
  const files = new Map<string, Fixable[]>();
  for (const one of diagnostics) {
    if (!isFixable(one)) continue;
    const known = files.get(one.at.file);
    if (known === undefined) files.set(one.at.file, [one]);
    else known.push(one);
  }
  return files;
};
