import { isBlank, isBreak } from "../scan/characters.ts";
import { blockIndent, chomping, KEEP, STRIP } from "../scan/scalar-form.ts";
import { breakLength, breakText } from "./folded.ts";

/** A text block: its text runs from the header to the end of the last line with text, and matters up to `limit`. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  readonly form: number;
  readonly isLiteral: boolean;
}

/** Line breaks, and where the text behind them and its indentation begins. */
interface EmptyLines {
  readonly breaks: string;
  readonly pos: number;
}

const emptyLines = ({ text, limit, form }: Block, from: number): EmptyLines => {
  const indent = blockIndent(form);
  let breaks = "";
  for (let pos = from; ; ) {
    const most = Math.min(pos + indent, limit);
    while (pos < most && text.charCodeAt(pos) === 0x20) pos++;
    if (pos >= limit || !isBreak(text.charCodeAt(pos))) return { breaks, pos };
    breaks += breakText(text, pos);
    pos += breakLength(text, pos);
  }
};

const lineEnd = ({ text, limit }: Block, from: number): number => {
  let pos = from;
  while (pos < limit && !isBreak(text.charCodeAt(pos))) pos++;
  return pos;
};

/** The text that a text block stands for: its lines without their indentation, folded where it is `>`. */
export const blockText = (block: Block): string => {
  const { text, end, limit, form, isLiteral } = block;
  let lines: EmptyLines = { breaks: "", pos: lineEnd(block, block.start) };
  if (lines.pos < limit) lines = emptyLines(block, lines.pos + breakLength(text, lines.pos));
  let result = "";
  let lastBreak = "";
  let wasIndented = false;
  while (lines.pos < end) {
    const { breaks, pos } = lines;
    const isIndented = isBlank(text.charCodeAt(pos));
    const isFolded = !isLiteral && !wasIndented && !isIndented && lastBreak === "\n";
    if (!isFolded) result += lastBreak + breaks;
    else result += breaks === "" ? " " : breaks;
    wasIndented = isIndented;
    const stop = lineEnd(block, pos);
    result += text.slice(pos, stop);
    lastBreak = stop < limit ? breakText(text, stop) : "";
    lines = stop < limit ? emptyLines(block, stop + breakLength(text, stop)) : { breaks: "", pos: stop };
  }
  const how = chomping(form);
  if (how === STRIP) return result;
  return result + lastBreak + (how === KEEP ? lines.breaks : "");
};
