import { readFileSync } from "node:fs";
import type { Place } from "@argotsx/diagnostic";

/** A line on which a declaration of a module begins: those inside of one are indented. */
const start = /^(?:export|const|let|var|function|async|class)\b/;

/** The text of a declaration at the top of a module from its beginning to a place inside it; empty where it cannot be read. */
export const declarationBefore = ({ file, line, column }: Place): string => {
  let lines: readonly string[];
  try {
    lines = readFileSync(file, "utf8").split("\n");
  } catch {
    return "";
  }
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? "").slice(0, column - 1)];
  const from = before.findLastIndex((text) => start.test(text));
  return from === -1 ? "" : before.slice(from).join("\n");
};
