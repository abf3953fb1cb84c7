import { readFileSync, statSync } from "node:fs";
import { reasonOf } from "@argotsx/build";
import { replaceFile } from "@argotsx/build/output";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { editYaml } from "@argotsx/yaml/edit";
import { decode } from "./decode.ts";
import { type Fixable, fixableByFile, type Mended } from "./fixable.ts";

/** What came of fixes. */
export interface Fixed {
  /** The problems that were mended, by file. */
  readonly mended: readonly Mended[];
  /** The files that could not be written, or not be read again. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Fixes one file; answers with what was mended. Texts in another encoding than UTF-8 are left alone. */
const fixFile = (file: string, problems: readonly Fixable[]): readonly Mended[] => {
  if (!statSync(file).isFile()) return [];
  const bytes = readFileSync(file);
  const text = decode(bytes);
  if (text === undefined) return [];
  // What stands before it is the byte order mark, where it is that text in UTF-8.
  const mark = bytes.subarray(0, Math.max(0, bytes.length - Buffer.byteLength(text)));
  if (!Buffer.concat([mark, Buffer.from(text)]).equals(bytes)) return [];
  const edited = editYaml(
    text,
    problems.map(({ fix }) => fix),
  );
  if (edited.text === text) return [];
  replaceFile(file, Buffer.concat([mark, Buffer.from(edited.text)]));
  return problems.filter((_, index) => edited.made[index] === true);
};

/** Makes every fix that diagnostics bring, in the files that they are of. A file is written as a whole or not at all. */
export const applyFixes = (diagnostics: readonly Diagnostic[], nameOf: (file: string) => string): Fixed => {
  const problems: Diagnostic[] = [];
  const mended: Mended[] = [];
  for (const [file, fixable] of fixableByFile(diagnostics)) {
    try {
      for (const one of fixFile(file, fixable)) mended.push(one);
    } catch (error) {
      const at = { file, line: 1, column: 1 };
      problems.push(diagnostic("unwritable-file", at, { file: nameOf(file), reason: reasonOf(error) }));
    }
  }
  return { mended, diagnostics: problems };
};
