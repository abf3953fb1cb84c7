import { readFileSync, statSync } from "node:fs";
import { reasonOf } from "@argotsx/build";
import { replaceFile } from "@argotsx/build/output";
import { type Diagnostic, diagnostic, type Fix } from "@argotsx/diagnostic";
import { editYaml } from "@argotsx/yaml/edit";
import { decode } from "./decode.ts";

/** What came of fixes. */
export interface Fixed {
  /** How many problems were mended, and in how many files. */
  readonly problems: number;
  readonly files: number;
  /** The files that could not be written, or not be read again. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A fix of a YAML file: those of manifests that were written in TSX have none. */
interface FileFix extends Fix {
  readonly document: number;
}

const isOfFile = (fix: Fix | undefined): fix is FileFix => fix?.document !== undefined;

const fixesByFile = (diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly FileFix[]> => {
  const files = new Map<string, FileFix[]>();
  for (const { at, fix } of diagnostics) {
    if (at === undefined || !isOfFile(fix)) continue;
    const known = files.get(at.file);
    if (known === undefined) files.set(at.file, [fix]);
    else known.push(fix);
  }
  return files;
};

/** Fixes one file; answers with how many of its fixes were made. Texts in another encoding than UTF-8 are left alone. */
const fixFile = (file: string, fixes: readonly FileFix[]): number => {
  if (!statSync(file).isFile()) return 0;
  const bytes = readFileSync(file);
  const text = decode(bytes);
  const mark = bytes.length - Buffer.byteLength(text ?? "");
  if (text === undefined || (mark !== 0 && mark !== 3)) return 0;
  const edited = editYaml(text, fixes);
  if (edited.text === text) return 0;
  replaceFile(file, Buffer.concat([bytes.subarray(0, mark), Buffer.from(edited.text)]));
  return edited.made.filter((done) => done).length;
};

/** Makes every fix that diagnostics bring, in the files that they are of. A file is written as a whole or not at all. */
export const applyFixes = (diagnostics: readonly Diagnostic[], nameOf: (file: string) => string): Fixed => {
  const problems: Diagnostic[] = [];
  let [fixed, files] = [0, 0];
  for (const [file, fixes] of fixesByFile(diagnostics)) {
    try {
      const made = fixFile(file, fixes);
      fixed += made;
      files += made > 0 ? 1 : 0;
    } catch (error) {
      const at = { file, line: 1, column: 1 };
      problems.push(diagnostic("unwritable-file", at, { file: nameOf(file), reason: reasonOf(error) }));
    }
  }
  return { problems: fixed, files, diagnostics: problems };
};
