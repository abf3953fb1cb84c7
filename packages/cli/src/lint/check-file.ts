import { statSync } from "node:fs";
import { reasonOf, type SourceFile } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { type Checking, checkText } from "./check-text.ts";
import { decode } from "./decode.ts";
import type { LookedAt } from "./looked-at.ts";
import { limit, mostBytes } from "./most-bytes.ts";
import { readWithin } from "./read-within.ts";

const mebibyte = 1024 * 1024;

/** Folders are full of JSON that is no manifest, some of it with comments, which YAML does not have. */
const isWorthReading = (text: string, file: string): boolean => !file.endsWith(".json") || text.includes("argoproj.io");

/** Says that something is larger than what is read; nobody knows the size of what has no end. */
export const tooLarge = (file: string, name: string, size?: number): Diagnostic =>
  diagnostic(
    "file-too-large",
    { file, line: 1, column: 1 },
    { file: name, size: size === undefined ? `more than ${limit}` : Math.ceil(size / mebibyte), limit },
  );

/** What is wrong with a text; nothing when it is none that has to be checked. `name` is what the user calls it. */
export const checkDecoded = async (
  text: string | undefined,
  { path: file, named }: SourceFile,
  name: string,
  checking: Checking,
): Promise<readonly Diagnostic[] | undefined> => {
  if (text !== undefined) return named || isWorthReading(text, file) ? checkText(text, file, checking) : undefined;
  return named ? [diagnostic("not-text", { file, line: 1, column: 1 }, { file: name })] : undefined;
};

/** Reads a file and checks it. The text of what cannot be read a second time, such as a pipe, is kept. */
export const checkFile = async (
  source: SourceFile,
  name: string,
  looked: LookedAt,
  checking: Checking,
): Promise<readonly Diagnostic[] | undefined> => {
  const { path } = source;
  try {
    const stats = statSync(path);
    const bytes = readWithin(path, stats, mostBytes);
    if (bytes === undefined) return [tooLarge(path, name, stats.isFile() ? stats.size : undefined)];
    const text = decode(bytes);
    if (!stats.isFile()) looked.texts.set(path, text ?? "");
    if (text !== undefined) looked.text(path, text);
    return await checkDecoded(text, source, name, checking);
  } catch (error) {
    return [diagnostic("unreadable-file", { file: path, line: 1, column: 1 }, { file: name, reason: reasonOf(error) })];
  }
};
