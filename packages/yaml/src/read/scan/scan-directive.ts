import { isBlank, isBreak, isBreakOrEnd, isSpaceOrEnd, isWord } from "./characters.ts";
import { Refusal } from "./refusal.ts";
import { scanHandle, scanUri } from "./scan-name.ts";
import type { Scanner } from "./scanner.ts";
import { TAG_DIRECTIVE, VERSION_DIRECTIVE } from "./tokens.ts";

/** Scans a line that begins with `%`: a version or the prefix of tags. The version is checked where it is used. */
export const scanDirective = (scanner: Scanner): void => {
  const start = scanner.pos;
  let pos = start + 1;
  while (isWord(scanner.at(pos))) pos++;
  const name = scanner.text.slice(start + 1, pos);
  if (!isSpaceOrEnd(scanner.at(pos)) || (name !== "YAML" && name !== "TAG")) {
    throw new Refusal("a line that begins with '%' is a directive, and YAML knows %YAML and %TAG", start, pos + 1);
  }
  scanner.pos = pos;
  skipBlanks(scanner);
  const token = scanner.tokens.count;
  if (name === "YAML") {
    const version = /^\d{1,2}\.\d{1,2}(?!\d)/.exec(scanner.text.slice(scanner.pos, scanner.pos + 6))?.[0];
    if (version === undefined) throw new Refusal("%YAML takes a version such as 1.1", start, scanner.pos + 1);
    scanner.pos += version.length;
    scanner.tokens.tags.set(token, { handle: "", suffix: version });
  } else scanner.tokens.tags.set(token, scanPrefix(scanner, start));
  scanner.tokens.push(name === "YAML" ? VERSION_DIRECTIVE : TAG_DIRECTIVE, start, scanner.pos);
  endLine(scanner);
};

const skipBlanks = (scanner: Scanner): void => {
  while (isBlank(scanner.at(scanner.pos))) scanner.pos++;
};

const scanPrefix = (scanner: Scanner, start: number) => {
  const handle = scanner.at(scanner.pos) === 0x21 ? scanHandle(scanner) : "";
  if (handle === "" || (handle !== "!" && !handle.endsWith("!")) || !isBlank(scanner.at(scanner.pos))) {
    throw new Refusal("%TAG takes a handle such as !a! and a prefix", start, scanner.pos + 1);
  }
  skipBlanks(scanner);
  const suffix = scanUri(scanner, start, "");
  if (!isSpaceOrEnd(scanner.at(scanner.pos))) {
    throw new Refusal("the prefix of %TAG holds a character that no tag has", start, scanner.pos + 1);
  }
  return { handle, suffix };
};

const endLine = (scanner: Scanner): void => {
  skipBlanks(scanner);
  scanner.skipComment();
  if (!isBreakOrEnd(scanner.at(scanner.pos))) {
    throw new Refusal("nothing but a comment may follow a directive in its line", scanner.pos, scanner.pos + 1);
  }
  if (isBreak(scanner.at(scanner.pos))) scanner.skipBreak();
};
