import { type FileImport, plainReasons } from "@argotsx/import";
import { counted } from "../print/counted.ts";
import type { WrittenFiles } from "./write-modules.ts";

/** One file of an import. */
export interface ImportedFile {
  /** The manifest, as a person calls it. */
  readonly path: string;
  /** The path of its module below the output folder. */
  readonly module: string;
  readonly file: FileImport;
  readonly yaml: string;
  /** Nothing when none of it was written. */
  readonly tsx: string | undefined;
}

/** The lines of a text that are neither empty nor a comment. */
const linesOf = (text: string, comment: RegExp): number =>
  text.split("\n").filter((line) => line.trim() !== "" && !comment.test(line)).length;

/** What an import made, in figures. */
export interface Figures {
  /** The files of which something was written. */
  readonly files: number;
  /** The documents of these that were. */
  readonly documents: number;
  readonly templates: number;
  readonly typed: number;
  /** Lines without comments and empty ones, of the files of which something was written. */
  readonly yaml: number;
  readonly tsx: number;
  /** Why templates and documents are plain, the commonest first. */
  readonly reasons: readonly CountedReason[];
}

/** Why something is plain: how often, and the first place, as `file:line`. */
export interface CountedReason {
  readonly reason: string;
  readonly count: number;
  readonly first: string;
}

/** Counts reasons, each with the first place. */
const countReasons = (files: readonly ImportedFile[]): readonly CountedReason[] => {
  const found = new Map<string, CountedReason>();
  for (const { path, file } of files) {
    for (const { reason, line } of file.written.flatMap(plainReasons)) {
      const { count, first } = found.get(reason) ?? { count: 0, first: `${path}:${line}` };
      found.set(reason, { reason, count: count + 1, first });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
};

/** Counts what an import made. */
export const countImport = (files: readonly ImportedFile[]): Figures => {
  const done = files.filter(({ tsx }) => tsx !== undefined);
  const documents = done.flatMap(({ file }) => file.written);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    files: done.length,
    documents: documents.length,
    templates: sum(documents.map(({ templates }) => templates.length)),
    typed: sum(documents.map(({ typed }) => typed)),
    yaml: sum(done.map((one) => linesOf(one.yaml, /^\s*#/))),
    tsx: sum(done.map((one) => linesOf(one.tsx ?? "", /^\s*(?:\/\/|\{\/\*)/))),
    reasons: countReasons(done),
  };
};

const wrote = ({ modules, scripts }: WrittenFiles): string => {
  if (modules === 0) return "";
  return `, wrote ${counted(modules, "file")}${scripts === 0 ? "" : ` and ${counted(scripts, "script")}`}`;
};

/** What is said of documents that an upgrade would change: nothing once they were upgraded. */
const outdatedOf = (files: readonly ImportedFile[]): readonly string[] => {
  const { length } = files.flatMap(({ file }) => file.documents).filter(({ isOutdated }) => isOutdated);
  if (length === 0) return [];
  const have = length === 1 ? "has" : "have";
  return [
    `  ${counted(length, "document")} ${have} fields of older versions of Argo: --upgrade writes them as of today`,
  ];
};

/** Why something is plain is told for the commonest reasons. */
const mostReasons = 10;

const plainLine = ({ reason, count, first }: CountedReason): string =>
  `  ${count} × plain: ${reason} (${count === 1 ? "" : "first "}${first})`;

/** What an import made, in lines for a person. */
export const summarizeImport = (files: readonly ImportedFile[], written: WrittenFiles): string => {
  const { files: done, documents, templates, typed, yaml, tsx, reasons } = countImport(files);
  const outdated = outdatedOf(files);
  if (done === 0) return ["nothing was imported", ...outdated].join("\n");
  const rest = reasons.length - mostReasons;
  return [
    `imported ${counted(documents, "document")} of ${counted(done, "file")}${wrote(written)}`,
    `${typed} of ${counted(templates, "template")} typed; ${yaml} lines of YAML are ${tsx} of TSX`,
    ...files.flatMap(({ module, file, tsx }) =>
      tsx === undefined ? [] : file.written.flatMap(({ changes }) => changes.map((change) => `  ${module}: ${change}`)),
    ),
    ...outdated,
    ...reasons.slice(0, mostReasons).map(plainLine),
    ...(rest > 0 ? [`  ${counted(rest, "more reason")}, each in a comment of its file`] : []),
  ].join("\n");
};
