import { isBlank } from "./characters.ts";
import { Refusal } from "./refusal.ts";
import type { Scanner } from "./scanner.ts";
import { PLAIN } from "./tokens.ts";

const whyNoToken = (c: number): string => {
  if (c === 0x09) return "a tab cannot indent; use spaces";
  if (c === 0x7c || c === 0x3e) {
    return "a text block cannot stand within [ ] or { }; is a bracket before it not closed?";
  }
  return `a text that begins with '${String.fromCharCode(c)}' needs quotes`;
};

/** Says why no token can begin with the character that is here. */
export const noToken = (scanner: Scanner): Refusal =>
  new Refusal(whyNoToken(scanner.at(scanner.pos)), scanner.pos, scanner.pos + 1);

/** Says why there can be no `:` here, at the text before it. */
export const noValue = (scanner: Scanner): Refusal => {
  const { tokens, pos } = scanner;
  const last = tokens.count - 1;
  const end = pos + 1;
  const second = "a second key in one line; a text that contains ': ' needs quotes";
  if (tokens.kind(last) !== PLAIN) return new Refusal(second, pos, end);
  const start = tokens.start(last);
  let line = scanner.lineStart;
  while (isBlank(scanner.at(line))) line++;
  if (start >= line) return new Refusal(second, start, end);
  const clause = "this line goes on with the text before it, so no key can begin here";
  return new Refusal(`${clause}; is it indented too much, or is a ':' missing above?`, line, end);
};
