import type { FileImport } from "@argotsx/import";
import { counted } from "../print/counted.ts";

/** One file of an import. */
export interface ImportedFile {
  readonly name: string;
  readonly file: FileImport;
  readonly yaml: string;
  /** Nothing when none of it was written. */
  readonly tsx: string | undefined;
}

/** The lines of a text that are neither empty nor a comment. */
const linesOf = (text: string, comment: RegExp): number =>
  text.split("\n").filter((line) => line.trim() !== "" && !comment.test(line)).length;

/** What an import made, in lines for a person. */
export const summarizeImport = (files: readonly ImportedFile[], written: number): string => {
  const documents = files.flatMap(({ file }) => file.written);
  const templates = documents.reduce((sum, document) => sum + document.templates.length, 0);
  const typed = documents.reduce((sum, document) => sum + document.typed, 0);
  const reasons = new Map<string, number>();
  for (const document of documents) {
    for (const reason of document.plain.values()) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (document.style === "plain" && document.reason !== undefined) {
      reasons.set(document.reason, (reasons.get(document.reason) ?? 0) + 1);
    }
  }
  const done = files.filter(({ tsx }) => tsx !== undefined);
  const yaml = done.reduce((sum, one) => sum + linesOf(one.yaml, /^\s*#/), 0);
  const tsx = done.reduce((sum, one) => sum + linesOf(one.tsx ?? "", /^\s*(?:\/\/|\{\/\*)/), 0);
  const why = [...reasons].sort(([, a], [, b]) => b - a).slice(0, 10);
  return [
    `imported ${counted(documents.length, "document")} of ${counted(done.length, "file")}${written === 0 ? "" : `, wrote ${counted(written, "file")}`}`,
    `${typed} of ${counted(templates, "template")} typed; ${yaml} lines of YAML are ${tsx} of TSX`,
    ...why.map(([reason, count]) => `  ${count} × plain: ${reason}`),
  ].join("\n");
};
