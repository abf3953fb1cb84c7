import { isSpace } from "../lang/characters.ts";
import { SyntaxProblem } from "../lang/syntax-error.ts";
import { isDate } from "./date.ts";
import { meantTag } from "./meant-tag.ts";
import { mayFollow, type OperatorKind, type Token } from "./token.ts";
import { isBinaryOperator, levelOf } from "./when.ts";

// All letters and digits are thousands of ranges, which only texts need that have others than those of ASCII.
const isDigit = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : /\p{Nd}/u.test(character);
};
const isLetter = (character: string): boolean => {
  const code = character.charCodeAt(0);
  const small = code | 0x20;
  return code < 0x80 ? small >= 0x61 && small <= 0x7a : /\p{L}/u.test(character);
};
const isQuote = (character: string): boolean => character === "'" || character === '"';
const isNumeric = (character: string): boolean => character === "." || isDigit(character);
const isHex = (character: string): boolean => /[a-f]/i.test(character) || isDigit(character);
const inName = (character: string): boolean => /[_.]/.test(character) || isLetter(character) || isDigit(character);
const inOperator = (character: string): boolean =>
  !(isDigit(character) || isLetter(character) || isQuote(character) || "()[]".includes(character));

/**
 * The tokens of a condition, by govaluate's rules. Throws a `SyntaxProblem` at the first thing that is no token, also
 * where govaluate itself breaks down, which is a backslash at the end.
 */
export const lexWhen = (text: string): Token[] => new Lexer(text).all();

class Lexer {
  private readonly text: string;
  private readonly tokens: Token[] = [];
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  all(): Token[] {
    for (;;) {
      while (this.at < this.text.length && isSpace(this.character())) this.at++;
      if (this.at >= this.text.length) return this.tokens;
      this.tokens.push(this.token());
    }
  }

  /** The character here, which is a whole code point. */
  private character(): string {
    if (this.text.charCodeAt(this.at) < 0x80) return this.text.charAt(this.at);
    return String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
  }

  private fail(start: number, message: string): never {
    throw new SyntaxProblem(message, start, start + Math.max(this.written(start).length, 1));
  }

  /** What was read since, without the space that ended it. */
  private written(start: number): string {
    return this.text.slice(start, this.at).trimEnd();
  }

  /**
   * Reads while a condition holds. A backslash makes any character part of what is read, in names, numbers and operators
   * too. In quotes and brackets spaces belong to it; elsewhere they end it, but not in front of its first character.
   */
  private read(condition: (character: string) => boolean, spaces: "kept" | "ending"): { read: string; ended: boolean } {
    const start = this.at;
    let read = "";
    while (this.at < this.text.length) {
      const character = this.character();
      this.at += character.length;
      if (character === "\\") {
        if (this.at >= this.text.length)
          this.fail(start, "a backslash at the end has nothing to escape: write two for one, inside of quotes");
        read += this.character();
        this.at += this.character().length;
        continue;
      }
      if (spaces === "ending" && isSpace(character)) {
        if (read !== "") return { read, ended: true };
        continue;
      }
      if (!condition(character)) {
        this.at -= character.length;
        return { read, ended: true };
      }
      read += character;
    }
    return { read, ended: false };
  }

  private token(): Token {
    const start = this.at;
    const character = this.character();
    if (isNumeric(character)) return this.number(start);
    if (character === ",") return { kind: "separator", operator: ",", start, end: ++this.at };
    if (character === "[") return { kind: "variable", value: this.enclosed(start, "]"), start, end: this.at };
    if (isLetter(character)) return this.word(start);
    if (isQuote(character)) {
      const value = this.enclosed(start, "quote");
      return { kind: isDate(value) ? "date" : "string", value, start, end: this.at };
    }
    if (character === "(") return { kind: "open", start, end: ++this.at };
    if (character === ")") return { kind: "close", start, end: ++this.at };
    return this.operator(start);
  }

  private enclosed(start: number, close: "]" | "quote"): string {
    this.at++;
    const { read, ended } = this.read((it) => (close === "]" ? it !== "]" : !isQuote(it)), "kept");
    if (!ended && close === "]") this.fail(start, "this bracket is not closed: write `]` behind the text");
    if (!ended)
      this.fail(
        start,
        "this quote opens a text that is not closed: either kind of quote ends a text, so write `\\'` and `\\\"` inside of one",
      );
    this.at++;
    return read;
  }

  private number(start: number): Token {
    // `0x` with nothing behind it is the number 0 and the name x.
    const hex = this.text.startsWith("0x", start) && start + 2 < this.text.length;
    if (hex) this.at += 2;
    const { read } = this.read(hex ? isHex : isNumeric, "ending");
    const value = hex ? readHex(read) : readDecimal(read);
    if (value === undefined)
      this.fail(start, `\`${this.written(start)}\` is not a number: put quotes around it if it is a text`);
    return { kind: "number", value, start, end: this.at };
  }

  private word(start: number): Token {
    const { read } = this.read(inName, "ending");
    const end = start + this.written(start).length;
    if (read === "true" || read === "false") return { kind: "boolean", value: read === "true", start, end };
    if (read === "in" || read === "IN") return { kind: "comparator", operator: "in", start, end };
    if (read.indexOf(".") <= 0) return { kind: "variable", value: read, start, end };
    const path = read.split(".");
    const lower = path.slice(1).some((part) => {
      const [first = ""] = part;
      return first !== first.toUpperCase() && [...first.toUpperCase()].length === 1;
    });
    if (read.endsWith(".") || lower) {
      const tag = meantTag(this.text, start);
      const advice =
        tag === undefined ? `put quotes around it, as in \`"${read}"\`` : `a variable stands in braces: write ${tag}`;
      this.fail(start, `\`${read}\` is read as a member of \`${path[0]}\`: ${advice}`);
    }
    return { kind: "access", path, start, end };
  }

  private operator(start: number): Token {
    const { read } = this.read(inOperator, "ending");
    const end = start + this.written(start).length;
    const before = this.tokens.at(-1)?.kind ?? "start";
    if (mayFollow(before, "prefix") && (read === "-" || read === "!" || read === "~"))
      return { kind: "prefix", operator: read, start, end };
    if (isBinaryOperator(read) && read !== ",") return { kind: kindOf(read), operator: read, start, end };
    // What is unknown may still begin like an operator: `&&!x` and `==-1` lack a space.
    const known = [3, 2, 1].map((length) => read.slice(0, length)).find(isBinaryOperator);
    const rest = known === undefined ? "" : read.slice(known.length);
    const advice =
      read.startsWith("{{") || read.startsWith("}}")
        ? "a tag has to be filled in before the condition is read"
        : known !== undefined && /^[-!~]$/.test(rest)
          ? `write a space between \`${known}\` and \`${rest}\``
          : "put quotes around a text that holds such characters";
    return this.fail(start, `\`${read || this.character()}\` is no operator: ${advice}`);
  }
}

const kinds: readonly OperatorKind[] = ["separator", "ternary", "logical", "logical", "comparator"];
const kindOf = (operator: Parameters<typeof levelOf>[0]): OperatorKind => kinds[levelOf(operator)] ?? "modifier";

const readHex = (digits: string): number | undefined => {
  if (!/^[0-9a-f]+$/i.test(digits)) return undefined;
  const value = BigInt(`0x${digits}`);
  return value >= 1n << 64n ? undefined : Number(value);
};

// An exponent and `_` between digits can only get here behind a backslash, as in `1\e5`.
const readDecimal = (digits: string): number | undefined => {
  if (/_(?!\d)|(?<!\d)_/.test(digits)) return undefined;
  const plain = digits.replaceAll("_", "");
  if (!/^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
};
