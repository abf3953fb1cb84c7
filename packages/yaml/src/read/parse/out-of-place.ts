import { Refusal } from "../scan/refusal.ts";
import * as t from "../scan/tokens.ts";
import { BLOCK_LIST, BLOCK_MAP, FLOW_LIST, type Tree } from "./tree.ts";

/** What a token that does not fit is called: its first characters, up to white space. */
const shown = (tokens: t.Tokens, token: number, text: string): string => {
  const start = tokens.start(token);
  return /^[^\s\x85]{1,20}/.exec(text.slice(start, start + 20))?.[0] ?? "";
};

const place = (tokens: t.Tokens, token: number): readonly [start: number, end: number] => {
  const start = tokens.start(token);
  // What begins a list has no text of its own, but the `-` behind it has.
  const shownAt = tokens.kind(token) === t.BLOCK_SEQUENCE_START ? token + 1 : token;
  return [start, Math.max(start, tokens.end(shownAt))];
};

const hasBreak = (text: string, start: number, end: number): boolean => /[\n\r]/.test(text.slice(start, end));

const generic = (tokens: t.Tokens, token: number, text: string): string => {
  const first = shown(tokens, token, text);
  return first === "" ? "something is missing here" : `'${first}' is out of place here`;
};

const isClosing = (kind: number): boolean => kind === t.FLOW_SEQUENCE_END || kind === t.FLOW_MAPPING_END;

/** What cannot go on in its line: a value in brackets or in quotes, which authors of `{{tags}}` take for part of a text. */
const behindValue = (tokens: t.Tokens, token: number, text: string): string | undefined => {
  const previous = token - 1;
  if (isClosing(tokens.kind(token)) || hasBreak(text, tokens.end(previous), tokens.start(token))) return undefined;
  switch (tokens.kind(previous)) {
    case t.FLOW_MAPPING_END:
      return "nothing but a comment may follow a '}' in its line; a text that begins with '{' needs quotes";
    case t.FLOW_SEQUENCE_END:
      return "nothing but a comment may follow a ']' in its line; a text that begins with '[' needs quotes";
    case t.SINGLE_QUOTED:
      return `${closed}, with '' for each ' within it`;
    case t.DOUBLE_QUOTED:
      return `${closed}, with \\" for each " within it`;
    default:
      return undefined;
  }
};

const closed =
  "nothing but a comment may follow a closing quote in its line; the quotes must be around all of the text";

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

/** Something else than a key in a map outside brackets, or than an item in a list, which is the `collection`. */
export const missingEntry = (tokens: t.Tokens, token: number, tree: Tree, collection: number): Refusal =>
  new Refusal(whyNoEntry(tokens, token, tree, collection), ...place(tokens, token));

const keyAmongItems =
  "a key stands among the items of a list; indent it more than their '-', or begin it with '- ' as an item";

const columnOf = (text: string, offset: number): number => {
  const lineStart = Math.max(text.lastIndexOf("\n", offset), text.lastIndexOf("\r", offset));
  return offset - lineStart;
};

/** The outermost map or list of a kind that ends where the tree does now, inside another. */
const lastInside = (tree: Tree, collection: number, kind: number): number | undefined => {
  for (let node = collection + 1; node < tree.count; ) {
    if (tree.next(node) < tree.count) node = tree.next(node);
    else if (tree.kind(node) === kind) return node;
    else node++;
  }
  return undefined;
};

/** The columns that a key or item could have meant, as a clause: that of its collection, and that of what ended above it. */
const inColumn = (tree: Tree, collection: number, kind: number): string => {
  const inside = lastInside(tree, collection, kind);
  const meant = [...(tree.kind(collection) === kind ? [collection] : []), ...(inside === undefined ? [] : [inside])];
  // An anchor or a tag stands before the first.
  if (meant.length === 0 || meant.some((node) => tree.properties(node) !== undefined)) return "";
  return `; above, they begin in column ${meant.map((node) => columnOf(tree.text, tree.start(node))).join(" or ")}`;
};

const whyNoEntry = (tokens: t.Tokens, token: number, tree: Tree, collection: number): string => {
  const { text } = tree;
  const before = tokens.before(token);
  // A map has its keys, and a list its items: what is left is one in the other.
  if (before === t.KEY_BEFORE) return keyAmongItems;
  const kind = before === t.MAPPING_BEFORE ? t.BLOCK_MAPPING_START : tokens.kind(token);
  switch (kind) {
    case t.BLOCK_MAPPING_START:
      return `the keys of a map must begin in the same column${inColumn(tree, collection, BLOCK_MAP)}`;
    case t.BLOCK_SEQUENCE_START:
      return `the items of a list must begin in the same column${inColumn(tree, collection, BLOCK_LIST)}`;
    case t.BLOCK_ENTRY:
      return "an item of a list stands among the keys of a map; a list begins right below its key, with nothing behind the ':'";
    case t.KEY:
    case t.VALUE:
      return keyAmongItems;
    default:
      if (tokens.kind(token - 1) >= t.LITERAL) return "a line of the text block above is indented less than the block";
      return behindValue(tokens, token, text) ?? generic(tokens, token, text);
  }
};

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
    return new Refusal(whyNoSeparator(tokens, token, isList), start, end);
  }
  const bracket = tree.start(collection);
  const entryEnd = Math.max(bracket + 1, hasBreak(text, bracket, previous) ? bracket + 1 : previous);
  const what = isList ? "a list in [ ]" : "a map in { }";
  return new Refusal(`${what} is not closed, or a ',' is missing before its next line`, bracket, entryEnd);
};

const whyNoSeparator = (tokens: t.Tokens, token: number, isList: boolean): string => {
  const missing = `a ',' is missing between two ${isList ? "items" : "entries"} in brackets`;
  switch (tokens.kind(token)) {
    case t.VALUE:
      return "a ',' is missing before this ':', or a text that contains ': ' needs quotes";
    case t.FLOW_MAPPING_END:
      return "a ']' is missing before this '}'";
    case t.FLOW_SEQUENCE_END:
      return "a '}' is missing before this ']'";
    default: {
      const previous = tokens.kind(token - 1);
      const isQuoted = previous === t.SINGLE_QUOTED || previous === t.DOUBLE_QUOTED;
      return isQuoted ? `${missing}, or the quotes are not around all of the text` : missing;
    }
  }
};
