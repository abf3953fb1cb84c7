import { deepest } from "../../deepest.ts";
import * as n from "../parse/tree.ts";
import { COLON, COMMA, DASH, DOT, HASH, LINE_FEED, NOTHING } from "./characters.ts";
import type { OrdinaryReader } from "./ordinary-reader.ts";
import { scanFlowScalar } from "./scan-scalar.ts";

const openList = 0x5b;
const closeList = 0x5d;
const openMap = 0x7b;
const closeMap = 0x7d;

const space = /[ \n]*/y;

/** The list or map in brackets that begins at an offset, or undefined to give up; goes behind it. */
export const readFlow = (reader: OrdinaryReader, at: number): unknown =>
  reader.text.charCodeAt(at) === openList ? list(reader, at) : map(reader, at);

const list = (reader: OrdinaryReader, start: number): unknown => {
  if (++reader.depth > deepest) return undefined;
  const { tree } = reader;
  const node = tree.add(n.FLOW_LIST, start, start, 0, undefined);
  const values: unknown[] = [];
  let code = skipSpace(reader, start + 1);
  while (code !== closeList) {
    const value = read(reader, code);
    if (value === undefined) return undefined;
    values.push(value);
    code = separator(reader, closeList);
  }
  close(reader, node);
  return values;
};

const map = (reader: OrdinaryReader, start: number): unknown => {
  if (++reader.depth > deepest) return undefined;
  const { tree } = reader;
  const node = tree.add(n.FLOW_MAP, start, start, 0, undefined);
  const object: Record<string, unknown> = {};
  let code = skipSpace(reader, start + 1);
  while (code !== closeMap) {
    if (code === NOTHING || scanFlowScalar(reader, reader.pos) !== COLON) return undefined;
    const key = reader.key();
    if (key === undefined) return undefined;
    if (object[key] !== undefined && !reader.admits(object, key, reader.start, reader.end)) return undefined;
    const value = read(reader, skipSpace(reader, reader.pos + 1));
    if (value === undefined) return undefined;
    object[key] = value;
    code = separator(reader, closeMap);
  }
  close(reader, node);
  return object;
};

const close = (reader: OrdinaryReader, node: number): void => {
  reader.pos++;
  reader.depth--;
  reader.tree.close(node, reader.pos);
};

/** The value that begins where the reader stands; it goes to what follows. */
const read = (reader: OrdinaryReader, code: number): unknown => {
  if (code === NOTHING) return undefined;
  if (code === openList || code === openMap) return readFlow(reader, reader.pos);
  const behind = scanFlowScalar(reader, reader.pos);
  return behind === NOTHING || behind === COLON ? undefined : reader.scanned();
};

/** Goes to the next entry or behind the last, and returns the character there: the next of the text, or the bracket. */
const separator = (reader: OrdinaryReader, close: number): number => {
  const code = skipSpace(reader, reader.pos);
  if (code === COMMA) return skipSpace(reader, reader.pos + 1);
  return code === close ? code : NOTHING;
};

/** Goes behind white space and comments, and returns the character there unless the document may end before it. */
const skipSpace = (reader: OrdinaryReader, from: number): number => {
  const { text, to } = reader;
  for (let at = from; ; ) {
    space.lastIndex = at;
    space.test(text);
    const pos = space.lastIndex;
    reader.pos = pos;
    if (pos >= to) return NOTHING;
    const code = text.charCodeAt(pos);
    if (code === HASH) {
      at = text.indexOf("\n", pos);
      reader.comments.push(pos, at);
    } else return (code === DASH || code === DOT) && text.charCodeAt(pos - 1) === LINE_FEED ? NOTHING : code;
  }
};
