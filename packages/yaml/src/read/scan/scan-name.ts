import { isHex, isSpaceOrEnd, isUri, isWord } from "./characters.ts";
import { Refusal } from "./refusal.ts";
import type { Scanner } from "./scanner.ts";
import { ALIAS, TAG } from "./tokens.ts";

/** What may follow the name of an anchor or alias besides white space: `? : , ] } % @` and the backtick. */
const afterName: ReadonlySet<number> = new Set(Array.from("?:,]}%@`", (character) => character.charCodeAt(0)));

/** Scans `&name` or `*name`. */
export const scanAnchor = (scanner: Scanner, kind: number): void => {
  const start = scanner.pos;
  let pos = start + 1;
  while (isWord(scanner.at(pos))) pos++;
  const next = scanner.at(pos);
  if (pos === start + 1 || !(isSpaceOrEnd(next) || afterName.has(next))) {
    const what = kind === ALIAS ? "an alias" : "an anchor";
    const text = `a text that begins with '${kind === ALIAS ? "*" : "&"}' needs quotes`;
    throw new Refusal(`the name of ${what} takes letters, digits, '-' and '_'; ${text}`, start, pos);
  }
  scanner.pos = pos;
  scanner.tokens.push(kind, start, pos);
};

/** Scans a tag: `!`, `!name`, `!!name`, `!handle!name` or `!<uri>`. */
export const scanTag = (scanner: Scanner): void => {
  const start = scanner.pos;
  const token = scanner.tokens.count;
  let handle = "";
  let suffix: string;
  if (scanner.at(start + 1) === 0x3c) {
    scanner.pos += 2;
    suffix = scanUri(scanner, start, "");
    if (scanner.at(scanner.pos) !== 0x3e)
      throw new Refusal("a tag that begins with '!<' ends with '>'", start, scanner.pos);
    scanner.pos++;
  } else {
    const first = scanHandle(scanner);
    if (first.length > 1 && first.endsWith("!")) {
      handle = first;
      suffix = scanUri(scanner, start, "");
    } else {
      suffix = scanUri(scanner, start, first);
      // A lone `!` is a tag of its own.
      if (suffix === "") suffix = "!";
      else handle = "!";
    }
  }
  if (!isSpaceOrEnd(scanner.at(scanner.pos))) {
    throw new Refusal("a tag needs a space after it; a text that begins with '!' needs quotes", start, scanner.pos);
  }
  scanner.tokens.push(TAG, start, scanner.pos);
  scanner.tokens.tags.set(token, { handle, suffix });
};

/** The handle of a tag at its begin: `!`, `!name!` or, where the second `!` is missing, `!name`. */
export const scanHandle = (scanner: Scanner): string => {
  const start = scanner.pos;
  let pos = start + 1;
  while (isWord(scanner.at(pos))) pos++;
  if (scanner.at(pos) === 0x21) pos++;
  scanner.pos = pos;
  return scanner.text.slice(start, pos);
};

/** What a tag is called behind its handle, with its escapes decoded; `head` is what was taken for a handle before. */
export const scanUri = (scanner: Scanner, start: number, head: string): string => {
  const from = scanner.pos;
  let pos = from;
  let hasEscapes = false;
  while (isUri(scanner.at(pos))) {
    if (scanner.at(pos) === 0x25) {
      if (!isHex(scanner.at(pos + 1)) || !isHex(scanner.at(pos + 2))) {
        throw new Refusal("a '%' in a tag takes two hexadecimal digits", start, pos + 1);
      }
      hasEscapes = true;
    }
    pos++;
  }
  scanner.pos = pos;
  if (head === "" && pos === from) throw new Refusal("a tag without a name", start, Math.max(pos, start + 1));
  const written = scanner.text.slice(from, pos);
  return head.slice(1) + (hasEscapes ? decoded(written, start, pos) : written);
};

const decoded = (uri: string, start: number, end: number): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    throw new Refusal("the escapes in a tag are no UTF-8", start, end);
  }
};
