import { deepest } from "../../deepest.ts";
import * as n from "../parse/tree.ts";
import { SIMPLE } from "../scan/scalar-form.ts";
import { COLON, DOUBLE_QUOTE, HASH, LINE_FEED, SINGLE_QUOTE } from "./characters.ts";
import type { OrdinaryReader } from "./ordinary-reader.ts";
import { keyOf, plainValue } from "./plain-value.ts";
import { indicators, longestKey, scanScalar, untilDoubleQuote, untilMark, untilSingleQuote } from "./scan-scalar.ts";

/** A scalar without quotes that ends its line, with one `:` within it at most, of those that `scanScalar` finds. */
const plain = String.raw`[^\s${indicators.replaceAll("]", "\\]")}-](?:${untilMark.source}(?::[^\s:#]${untilMark.source})?[^\s:#])?`;

/**
 * A key, and a scalar behind it or nothing, which fill a line; and the indentation of the next. Most lines are such, and
 * one search is less work than one for each part. Nothing but single characters is repeated.
 */
const entryLine = new RegExp(
  String.raw`([\w./-]+):(?: ("${untilDoubleQuote.source}"|'${untilSingleQuote.source}'|${plain}))?\n *`,
  "y",
);

/** The parts of the line at an offset, if it is one that a key and a scalar fill. */
export const findEntryLine = (text: string, at: number): RegExpExecArray | null => {
  entryLine.lastIndex = at;
  return entryLine.exec(text);
};

/** The map whose keys are in a column; undefined to give up. The first is at an offset, and fills the line, if any. */
export const readMap = (
  reader: OrdinaryReader,
  column: number,
  first: number,
  line: RegExpExecArray | null,
): unknown => {
  if (++reader.depth > deepest) return undefined;
  const { text, tree } = reader;
  const node = tree.add(n.BLOCK_MAP, first, first, 0, undefined);
  const object: Record<string, unknown> = {};
  let pos = first;
  let parts = line;
  for (;;) {
    const isRead =
      parts === null ? entry(reader, object, column, pos) : simpleEntry(reader, object, column, pos, parts);
    if (!isRead) return undefined;
    if (reader.column !== column) break;
    pos = reader.pos;
    parts = findEntryLine(text, pos);
  }
  if (reader.column > column) return undefined;
  tree.close(node, reader.end);
  reader.depth--;
  return object;
};

/** Reads a key and its value; false to give up. */
const entry = (reader: OrdinaryReader, object: Record<string, unknown>, column: number, pos: number): boolean => {
  if (scanScalar(reader, pos) !== COLON) return false;
  const key = reader.key();
  if (key === undefined) return false;
  if (object[key] !== undefined && !reader.admits(object, key, pos, reader.end)) return false;
  const value = reader.content(column, reader.pos + 1, true);
  if (value === undefined) return false;
  object[key] = value;
  return true;
};

/** The same for those that fill their line, or begin it and have their value below. */
const simpleEntry = (
  reader: OrdinaryReader,
  object: Record<string, unknown>,
  column: number,
  pos: number,
  line: RegExpExecArray,
): boolean => {
  const { text, tree } = reader;
  const written = line[1] ?? "";
  const scalar = line[2];
  const keyEnd = pos + written.length;
  const key = keyOf(text.charCodeAt(pos), written);
  if (key === undefined || keyEnd - pos > longestKey) return false;
  if (object[key] !== undefined && !reader.admits(object, key, pos, keyEnd)) return false;
  tree.add(n.PLAIN_SCALAR, pos, keyEnd, SIMPLE, undefined);
  let end = keyEnd + 1;
  let value: unknown;
  if (scalar !== undefined) {
    const start = end + 1;
    end = start + scalar.length;
    const first = text.charCodeAt(start);
    let kind = n.PLAIN_SCALAR;
    if (first === DOUBLE_QUOTE) kind = n.DOUBLE_QUOTED_SCALAR;
    else if (first === SINGLE_QUOTE) kind = n.SINGLE_QUOTED_SCALAR;
    tree.add(kind, start, end, SIMPLE, undefined);
    reader.end = end;
    value = kind === n.PLAIN_SCALAR ? plainValue(first, scalar) : scalar.slice(1, -1);
  }
  const next = entryLine.lastIndex;
  const code = text.charCodeAt(next);
  if (next > end + 1 && next < reader.to && code !== LINE_FEED && code !== HASH) {
    reader.pos = next;
    reader.column = next - end - 1;
  } else reader.toContent(end + 1);
  if (scalar === undefined) value = reader.below(column, end, true);
  if (value === undefined) return false;
  object[key] = value;
  return true;
};
