import { isBlank, isBreak, isBreakOrEnd, isDigit } from "./characters.ts";
import { Refusal } from "./refusal.ts";
import { blockForm, CLIP, KEEP, STRIP } from "./scalar-form.ts";
import type { Scanner } from "./scanner.ts";
import { FOLDED, LITERAL } from "./tokens.ts";

/** Scans a text block, `|` or `>`, from its header to its last line that is not empty. */
export const scanBlockScalar = (scanner: Scanner, isLiteral: boolean): void => {
  const start = scanner.pos;
  scanner.pos++;
  const { chomping, increment } = scanHeader(scanner, start);
  let end = scanner.pos;
  while (isBlank(scanner.at(scanner.pos))) scanner.pos++;
  scanner.skipComment();
  if (!isBreakOrEnd(scanner.at(scanner.pos))) {
    const clause = "nothing but a comment may follow the '|' or '>' of a text block in its line";
    throw new Refusal(clause, scanner.pos, scanner.pos + 1);
  }
  if (isBreak(scanner.at(scanner.pos))) scanner.skipBreak();

  let indent = increment === 0 ? 0 : Math.max(scanner.indent, 0) + increment;
  indent = skipEmptyLines(scanner, indent);
  while (scanner.pos - scanner.lineStart === indent && scanner.at(scanner.pos) !== 0) {
    scanner.skipLine();
    end = scanner.pos;
    if (isBreak(scanner.at(scanner.pos))) scanner.skipBreak();
    skipEmptyLines(scanner, indent);
  }
  scanner.tokens.push(isLiteral ? LITERAL : FOLDED, start, end, blockForm(indent, chomping));
};

interface Header {
  readonly chomping: number;
  readonly increment: number;
}

/** One `+` or `-` and one digit, in either order. */
const scanHeader = (scanner: Scanner, start: number): Header => {
  let chomping = scanChomping(scanner);
  const increment = scanIncrement(scanner, start);
  if (chomping === CLIP && increment > 0) chomping = scanChomping(scanner);
  return { chomping, increment };
};

const scanChomping = (scanner: Scanner): number => {
  const c = scanner.at(scanner.pos);
  if (c !== 0x2b && c !== 0x2d) return CLIP;
  scanner.pos++;
  return c === 0x2b ? KEEP : STRIP;
};

const scanIncrement = (scanner: Scanner, start: number): number => {
  const c = scanner.at(scanner.pos);
  if (!isDigit(c)) return 0;
  scanner.pos++;
  if (c === 0x30) throw new Refusal("the indentation of a text block cannot be 0", start, scanner.pos);
  return c - 0x30;
};

/**
 * Goes over lines that hold spaces at most, and the indentation of the one behind them. Where the indentation is not
 * known (0), it is that of the longest of these lines, and more than that of the collection around; returns it.
 */
const skipEmptyLines = (scanner: Scanner, indent: number): number => {
  let longest = 0;
  for (;;) {
    const open = indent === 0 ? Infinity : indent;
    let { pos } = scanner;
    while (pos - scanner.lineStart < open && scanner.text.charCodeAt(pos) === 0x20) pos++;
    scanner.pos = pos;
    const column = pos - scanner.lineStart;
    if (column > longest) longest = column;
    if (column < open && scanner.at(scanner.pos) === 0x09) {
      throw new Refusal("a tab cannot indent a text block; use spaces", scanner.pos, scanner.pos + 1);
    }
    if (!isBreak(scanner.at(scanner.pos))) break;
    scanner.skipBreak();
  }
  return indent === 0 ? Math.max(longest, scanner.indent + 1, 1) : indent;
};
