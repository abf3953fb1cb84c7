import { isOperatorWord, isSpace, wordEnd } from "./characters.ts";
import { SyntaxProblem } from "./syntax-error.ts";
import { readBytes, readRawString, readString } from "./text-literal.ts";
import type { Token, TokenKind } from "./token.ts";

/** What takes the place of a hole in the joined text. Only its offset counts, so a text may contain it as well. */
export const holeMark = "\ue000";

/** Readings of other languages that the lexer would split into two operators, and what expr-lang writes. */
const foreign: readonly (readonly [string, string])[] = [
  ["===", "Write `==`; it never converts, so it means what `===` does elsewhere."],
  ["!==", "Write `!=`; it never converts, so it means what `!==` does elsewhere."],
  [
    "=>",
    "Functions cannot be written here: in `filter`, `map` and the like the item is `#`, as in `filter(list, # > 1)`.",
  ],
  ["<>", "Write `!=`."],
  ["=~", "Write `matches`."],
  ["<<", "There is no `<<`: write `bitshl(a, b)`."],
  [">>", "There is no `>>`: write `bitshr(a, b)`."],
  ["$\u007b", `\`\${…}\` means something only in a template string of TypeScript: write what is between the braces.`],
];

const numberAt = /0[xX][0-9a-fA-F_]*|0[oO][0-7_]*|0[bB][01_]*|[0-9_]*/y;
const fractionAt = /(?:\.(?!\.)[0-9_]*)?(?:[eE][+-]?[0-9_]*)?/y;

const matchEnd = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

const numberEnd = (text: string, start: number): number => {
  const digits = text[start] === "." ? start : matchEnd(numberAt, text, start);
  const end = matchEnd(fractionAt, text, digits);
  const behind = wordEnd(text, end);
  if (behind > end) {
    throw new SyntaxProblem(
      `\`${text.slice(start, behind)}\` is not a number: a name cannot begin with a digit, and a number ends before letters.`,
      start,
      behind,
    );
  }
  return end;
};

const badCharacter = (text: string, at: number): SyntaxProblem => {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const end = at + character.length;
  if (character === "@") return new SyntaxProblem("`@` means nothing here: the item of a predicate is `#`.", at, end);
  if (character === "~") return new SyntaxProblem("There is no `~`: write `bitnot(a)`.", at, end);
  if (character === "“" || character === "”" || character === "‘" || character === "’") {
    return new SyntaxProblem(`\`${character}\` is not a quote: write \`'\` or \`"\`.`, at, end);
  }
  return new SyntaxProblem(`The character \`${character}\` cannot stand here: put text in quotes.`, at, end);
};

/**
 * The tokens of a text, with one of the kind `end` last. `holes` are the offsets of hole marks, in order. Throws a
 * `SyntaxProblem` at the first place that is no token.
 */
export const readTokens = (text: string, holes: readonly number[]): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let hole = 0;
  const add = (kind: TokenKind, end: number, value = text.slice(at, end)): void => {
    tokens.push({ kind, text: value, start: at, end });
    at = end;
  };
  const skipTo = (end: number, what: string): void => {
    const inside = holes[hole];
    if (inside !== undefined && inside < end) {
      const message = `\`\${…}\` cannot stand inside ${what}: close it first, and join texts with \`+\`.`;
      throw new SyntaxProblem(message, inside, inside + 1);
    }
    at = end;
  };
  while (at < text.length) {
    if (holes[hole] === at) {
      add("hole", at + 1, String(hole));
      hole++;
      continue;
    }
    const start = at;
    const character = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (isSpace(character)) {
      at++;
    } else if (character === "'" || character === '"') {
      const { value, end } = readString(text, at);
      skipTo(end, "quotes");
      tokens.push({ kind: "string", text: value, start, end });
    } else if (character === "`") {
      const { value, end } = readRawString(text, at);
      skipTo(end, "backquotes");
      tokens.push({ kind: "string", text: value, start, end });
    } else if ((character === "b" || character === "B") && (next === "'" || next === '"')) {
      const { value, end } = readBytes(text, at + 1);
      skipTo(end, "quotes");
      tokens.push({ kind: "bytes", text: text.slice(start, end), start, end, bytes: value });
    } else if (/[0-9]/.test(character) || (character === "." && /[0-9]/.test(next))) {
      add("number", numberEnd(text, at));
    } else if (character === "/" && next === "/") {
      const end = text.indexOf("\n", at);
      skipTo(end < 0 ? text.length : end, "a comment");
    } else if (character === "/" && next === "*") {
      const end = text.indexOf("*/", at + 2);
      if (end < 0)
        throw new SyntaxProblem("The comment that begins with `/*` is not closed: add `*/`.", at, text.length);
      skipTo(end + 2, "a comment");
    } else if ("([{)]}".includes(character)) {
      refuseForeign(text, at);
      add("bracket", at + 1);
    } else if ("&!=*<>|:?.#,;%+-^/".includes(character)) {
      refuseForeign(text, at);
      add("operator", operatorEnd(character, next, at));
      if (character === "#") {
        const end = wordEnd(text, at);
        if (end > at) add("name", end);
      }
    } else {
      refuseForeign(text, at);
      const end = wordEnd(text, at);
      if (end === at) throw badCharacter(text, at);
      add(isOperatorWord(text.slice(at, end)) ? "operator" : "name", end);
    }
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return tokens;
};

const refuseForeign = (text: string, at: number): void => {
  if (!"=!<>$".includes(text[at] ?? "")) return;
  for (const [sign, message] of foreign) {
    if (text.startsWith(sign, at)) throw new SyntaxProblem(message, at, at + sign.length);
  }
};

/** Which second characters an operator takes; nothing here is longer than two. */
const operatorEnd = (character: string, next: string, at: number): number => {
  const seconds = "&!=*<>".includes(character)
    ? "&=*"
    : { "|": "|", ":": ":", "?": ".?", ".": ".", "#": "#" }[character];
  return next !== "" && seconds?.includes(next) === true ? at + 2 : at + 1;
};
