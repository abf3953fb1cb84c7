import { Refusal } from "../scan/refusal.ts";
import * as t from "../scan/tokens.ts";
import { FLOW_LIST, type Tree } from "./tree.ts";

/** What a token that does not fit is called: its first characters, up to white space. */
const shown = (tokens: t.Tokens, token: number, text: string): string => {
  const start = tokens.start(token);
  return /^\S{1,20}/.exec(text.slice(start, start + 20))?.[0] ?? "";
};

const place = (tokens: t.Tokens, token: number): readonly [start: number, end: number] => {
  const start = tokens.start(token);
  return [start, Math.max(start, tokens.end(token))];
};

const generic = (tokens: t.Tokens, token: number, text: string): string => {
  const first = shown(tokens, token, text);
  return first === "" ? "something is missing here" : `'${first}' is out of place here`;
};

/** Something else than a value where only a value can stand. */
export const missingNode = (tokens: t.Tokens, token: number, text: string): Refusal => {
  const kind = tokens.kind(token);
  const clause =
    kind === t.FLOW_ENTRY
      ? "a ',' without an item before it"
      : kind === t.STREAM_END
        ? "a list or map in brackets is not closed"
        : kind === t.BLOCK_ENTRY
          ? "a list must begin in the line after its key, and within [ ] or { } be in brackets itself"
          : generic(tokens, token, text);
  return new Refusal(clause, ...place(tokens, token));
};

/** Something else than a key in a map outside brackets. */
export const missingKey = (tokens: t.Tokens, token: number, text: string): Refusal => {
  const kind = tokens.before(token) === 0 ? tokens.kind(token) : t.BLOCK_MAPPING_START;
  const clause =
    kind === t.BLOCK_MAPPING_START || kind === t.BLOCK_SEQUENCE_START
      ? "the keys of a map must begin in the same column"
      : kind === t.BLOCK_ENTRY
        ? "an item of a list stands among the keys of a map"
        : tokens.kind(token - 1) >= t.LITERAL
          ? "a line of the text block above is indented less than the block"
          : generic(tokens, token, text);
  return new Refusal(clause, ...place(tokens, token));
};

const hasBreak = (text: string, start: number, end: number): boolean => /[\n\r]/.test(text.slice(start, end));

/**
 * Neither `,` nor the closing bracket behind an entry in brackets: what is out of place where it stands in the line of
 * the entry, else the bracket, which is likely not closed.
 */
export const missingSeparator = (tokens: t.Tokens, token: number, tree: Tree, collection: number): Refusal => {
  const { text } = tree;
  const previous = tokens.end(token - 1);
  const [start, end] = place(tokens, token);
  const isList = tree.kind(collection) === FLOW_LIST;
  const lastLine = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf("\r", start));
  if (lastLine < tree.start(collection) && tokens.kind(token) > t.DOCUMENT_END) {
    const clause =
      tokens.kind(token) === t.VALUE
        ? "a ',' is missing before this ':', or a text that contains ': ' needs quotes"
        : `a ',' is missing between two ${isList ? "items" : "entries"} in brackets`;
    return new Refusal(clause, start, end);
  }
  const bracket = tree.start(collection);
  const entryEnd = Math.max(bracket + 1, hasBreak(text, bracket, previous) ? bracket + 1 : previous);
  const what = isList ? "a list in [ ]" : "a map in { }";
  return new Refusal(`${what} is not closed, or a ',' is missing before its next line`, bracket, entryEnd);
};
