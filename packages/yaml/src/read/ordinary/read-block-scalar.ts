import * as n from "../parse/tree.ts";
import { blockForm, CLIP, KEEP, STRIP } from "../scan/scalar-form.ts";
import { blockText } from "../value/block-text.ts";
import { DASH, HASH, LINE_FEED, TAB } from "./characters.ts";
import type { OrdinaryReader } from "./ordinary-reader.ts";

const plus = 0x2b;
const pipe = 0x7c;

/** The text block that begins at an offset, inside a map or list of a column. Its indentation is that of its first line. */
export const readBlockScalar = (reader: OrdinaryReader, start: number, column: number): string | undefined => {
  const { text, to } = reader;
  const sign = text.charCodeAt(start + 1);
  const chomping = sign === DASH ? STRIP : sign === plus ? KEEP : CLIP;
  let header = reader.skipSpaces(chomping === CLIP ? start + 1 : start + 2);
  if (text.charCodeAt(header) === HASH) {
    const end = text.indexOf("\n", header);
    reader.comments.push(header, end);
    header = end;
  }
  if (text.charCodeAt(header) !== LINE_FEED) return undefined;

  let line = header + 1;
  let first = reader.skipSpaces(line);
  let longest = 0;
  while (first < to && text.charCodeAt(first) === LINE_FEED) {
    longest = Math.max(longest, first - line);
    line = first + 1;
    first = reader.skipSpaces(line);
  }
  const indent = first - line;
  if (first >= to || indent <= column || indent < longest || text.charCodeAt(first) === TAB) return undefined;
  const hasEmptyLines = line > header + 1;

  const indentation = text.slice(line, first);
  let end = text.indexOf("\n", first);
  let isEven = true;
  let next = to;
  for (let lineEnd = end; lineEnd < to; ) {
    line = lineEnd + 1;
    if (text.startsWith(indentation, line)) {
      lineEnd = text.indexOf("\n", line + indent);
      if (lineEnd > line + indent) end = lineEnd;
    } else {
      lineEnd = reader.skipSpaces(line);
      const code = text.charCodeAt(lineEnd);
      if (code === TAB) return undefined;
      if (code !== LINE_FEED) {
        next = line;
        break;
      }
      if (lineEnd > line) isEven = false;
    }
  }
  const form = blockForm(indent, chomping);
  const isLiteral = text.charCodeAt(start) === pipe;
  reader.tree.add(isLiteral ? n.LITERAL_SCALAR : n.FOLDED_SCALAR, start, end, form, undefined);
  reader.end = end;
  reader.toContent(next);
  if (!isLiteral || !isEven || hasEmptyLines || chomping === KEEP) {
    return blockText({ text, start, end, limit: to, form, isLiteral });
  }
  const lines = text.slice(first, end).replaceAll(`\n${indentation}`, "\n");
  return chomping === CLIP && end < to ? `${lines}\n` : lines;
};
