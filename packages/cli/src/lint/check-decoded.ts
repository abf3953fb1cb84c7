import type { SourceFile } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { type Checking, checkText, noManifest } from "./check-text.ts";
import { isOnlyData, isWorthReading } from "./worth-reading.ts";

/**
 * What is wrong with a text; nothing when it is none that has to be checked. `nameOf` tells what the user calls it, which is
 * only asked for when something is told.
 */
export const checkDecoded = async (
  text: string | undefined,
  { path: file, named }: SourceFile,
  nameOf: (file: string) => string,
  checking: Checking,
): Promise<readonly Diagnostic[] | undefined> => {
  if (text === undefined) {
    return named ? [diagnostic("not-text", { file, line: 1, column: 1 }, { file: nameOf(file) })] : undefined;
  }
  if (named) return checkText(text, file, checking);
  if (!isWorthReading(text, file)) return undefined;
  if (!isOnlyData(text)) return checkText(text, file, checking);
  checking.collect?.(noManifest(file), file, false);
  return [];
};
