import { readFileSync, statSync } from "node:fs";
import { reasonOf, type SourceFile } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { checkText } from "./check-text.ts";
import { decode } from "./decode.ts";

const mebibyte = 1024 * 1024;
// A cluster refuses objects of more than 1.5 MiB; this only keeps a log file named .json from filling the memory.
const limit = 64;

/** Folders are full of JSON that is no manifest, some of it with comments, which YAML does not have. */
const isWorthReading = (text: string, file: string): boolean => !file.endsWith(".json") || text.includes("argoproj.io");

/** What is wrong with a file; nothing when it is none that has to be checked. `name` is what the user calls it. */
export const checkBytes = (
  bytes: Uint8Array,
  { path: file, named }: SourceFile,
  name: string,
): Diagnostic[] | undefined => {
  const text = decode(bytes);
  if (text !== undefined) return named || isWorthReading(text, file) ? checkText(text, file) : undefined;
  return named ? [diagnostic("not-text", { file, line: 1, column: 1 }, { file: name })] : undefined;
};

/** Reads a file and checks it. */
export const checkFile = (source: SourceFile, name: string): Diagnostic[] | undefined => {
  const { path } = source;
  const at = { file: path, line: 1, column: 1 };
  try {
    const { size } = statSync(path);
    if (size > limit * mebibyte) {
      return [diagnostic("file-too-large", at, { file: name, size: Math.ceil(size / mebibyte), limit })];
    }
    return checkBytes(readFileSync(path), source, name);
  } catch (error) {
    return [diagnostic("unreadable-file", at, { file: name, reason: reasonOf(error) })];
  }
};
