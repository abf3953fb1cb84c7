import { deepest } from "../../deepest.ts";
import { duplicateKey, type Finding } from "../finding.ts";
import * as n from "../parse/tree.ts";
import { SIMPLE } from "../scan/scalar-form.ts";
import { quotedText } from "../value/quoted-text.ts";
import { COLON, DASH, DOT, HASH, isLetter, isSpace, LINE_FEED, SPACE } from "./characters.ts";
import { keyOf, plainValue } from "./plain-value.ts";
import { readBlockScalar } from "./read-block-scalar.ts";
import { readFlow } from "./read-flow.ts";
import { findEntryLine, readMap } from "./read-map.ts";
import { scanScalar } from "./scan-scalar.ts";

/** A document as its value, and as the tree that a parser makes of it. */
export interface OrdinaryDocument {
  readonly tree: n.Tree;
  readonly value: unknown;
  /** Where its comments begin and end, in pairs. */
  readonly comments: readonly number[];
  readonly findings: readonly Finding[];
}

const spaces = / */y;

/**
 * Reads what nearly all manifests consist of, line by line instead of token by token: maps and lists, plain scalars in one
 * line, texts in quotes, text blocks, brackets and comments. It knows no problems but keys that stand twice: where it meets
 * anything else, or anything wrong, it gives up, and scanner, parser and value builder read the same text anew.
 *
 * Every method that reads a node returns its value, or undefined to give up, and leaves the reader at the next line that
 * holds anything.
 */
export class OrdinaryReader {
  readonly text: string;
  /** Where the part of the text ends that is read; a line feed stands there or before. */
  readonly to: number;
  readonly tree: n.Tree;
  readonly comments: number[] = [];
  /** The keys that stand twice. */
  readonly findings: Finding[] = [];
  /** Where reading stands. */
  pos: number;
  /** The column of what stands there; -1 at the end. */
  column = -1;
  /** How many maps and lists are around. */
  depth = 0;

  /** The scalar that was scanned last, as the tree has it. */
  kind = n.PLAIN_SCALAR;
  form = SIMPLE;
  start = 0;
  /** Where it ends, and so the map or list that it is the last of. */
  end = 0;

  /** Neither control characters nor line breaks other than line feeds may be between the two offsets. */
  constructor(text: string, from: number, to: number) {
    // Every line ends with a line feed then, and nothing has to look where the text ends.
    this.text = to < text.length || text.endsWith("\n") ? text : `${text}\n`;
    this.pos = from;
    this.to = to;
    // A node has fifteen characters or so, white space included.
    this.tree = new n.Tree(text, to, (to - from) >> 3);
  }

  /** The document that is the text, if it is an ordinary one. */
  read(): OrdinaryDocument | undefined {
    const { text, pos, tree, comments, findings } = this;
    if (text.startsWith("---", pos)) {
      const at = this.skipSpaces(pos + 3);
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && (code !== HASH || at === pos + 3)) return undefined;
      this.nextLine(at, code);
    } else this.toContent(pos);
    if (this.column < 0) return undefined;
    const value = this.block();
    return value === undefined || this.pos !== this.to ? undefined : { tree, value, comments, findings };
  }

  skipSpaces(from: number): number {
    const { text } = this;
    if (text.charCodeAt(from) !== SPACE) return from;
    // Most often there is one.
    if (text.charCodeAt(from + 1) !== SPACE) return from + 1;
    spaces.lastIndex = from;
    spaces.test(text);
    return spaces.lastIndex;
  }

  /** Goes from the end of a line, or the comment there, to the next line that holds anything. */
  nextLine(from: number, code: number): void {
    let end = from;
    if (code === HASH) {
      end = this.text.indexOf("\n", from);
      this.comments.push(from, end);
    }
    this.toContent(end + 1);
  }

  /** Goes to what a line holds, or the next one that holds anything but a comment. */
  toContent(from: number): void {
    const { text, to } = this;
    let line = from;
    while (line < to) {
      spaces.lastIndex = line;
      spaces.test(text);
      const pos = spaces.lastIndex;
      const code = text.charCodeAt(pos);
      if (code === LINE_FEED) line = pos + 1;
      else if (code === HASH) {
        const end = text.indexOf("\n", pos);
        this.comments.push(pos, end);
        line = end + 1;
      } else {
        this.pos = pos;
        // What may end a document, or begin one, is taken for the end, which it is not.
        this.column = pos === line && this.isMarker(pos, code) ? -1 : pos - line;
        return;
      }
    }
    this.pos = to;
    this.column = -1;
  }

  private isMarker(pos: number, code: number): boolean {
    return code === DOT || (code === DASH && this.text.charCodeAt(pos + 1) === DASH);
  }

  /** Whether a `-` is here that begins an item. */
  private isEntry(at: number): boolean {
    return this.text.charCodeAt(at) === DASH && isSpace(this.text.charCodeAt(at + 1));
  }

  /** The map or list that begins here, in a line of its own. */
  private block(): unknown {
    const { pos } = this;
    return this.isEntry(pos)
      ? this.list(this.column, false)
      : readMap(this, this.column, pos, findEntryLine(this.text, pos));
  }

  /** Whether the map may have a key, which it may say already: that is a problem, and leaves a value. */
  admits(object: Readonly<Record<string, unknown>>, key: string, start: number, end: number): boolean {
    if (key === "__proto__") return false;
    if (Object.hasOwn(object, key)) this.findings.push(duplicateKey(key, start, end));
    return true;
  }

  /** The list whose `-` are in a column, which may be that of the key above. */
  private list(column: number, isIndentless: boolean): unknown {
    if (++this.depth > deepest) return undefined;
    const node = this.tree.add(n.BLOCK_LIST, this.pos, this.pos, 0, undefined);
    const list: unknown[] = [];
    do {
      const value = this.content(column, this.pos + 1, false);
      if (value === undefined) return undefined;
      list.push(value);
    } while (this.column === column && this.isEntry(this.pos));
    if (this.column > column || (this.column === column && !isIndentless)) return undefined;
    this.tree.close(node, this.end);
    this.depth--;
    return list;
  }

  /** What follows a `:` or a `-`, up to `after`, in the same line or below. */
  content(column: number, after: number, isValue: boolean): unknown {
    const at = this.skipSpaces(after);
    const code = this.text.charCodeAt(at);
    switch (code) {
      case LINE_FEED:
      case HASH:
        this.nextLine(at, code);
        return this.below(column, after, isValue);
      case 0x7c: // |
      case 0x3e: // >
        return readBlockScalar(this, at, column);
      case 0x5b: // [
      case 0x7b: // {
        return this.flow(at);
      case DASH:
        if (!isValue && this.isEntry(at)) {
          this.pos = at;
          this.column = column + at - after + 1;
          return this.list(this.column, false);
        }
    }
    const inner = column + at - after + 1;
    const line = isValue || !isLetter(code) ? null : findEntryLine(this.text, at);
    if (line !== null) return readMap(this, inner, at, line);
    const behind = scanScalar(this, at);
    if (behind === LINE_FEED || behind === HASH) {
      const value = this.scanned();
      this.nextLine(this.pos, behind);
      return value;
    }
    return behind === COLON && !isValue ? readMap(this, inner, at, null) : undefined;
  }

  below(column: number, after: number, isValue: boolean): unknown {
    if (this.column > column) return this.block();
    if (isValue && this.column === column && this.isEntry(this.pos)) return this.list(column, true);
    this.tree.add(n.EMPTY, after, after, 0, undefined);
    this.end = after;
    return null;
  }

  private flow(at: number): unknown {
    const value = readFlow(this, at);
    if (value === undefined) return undefined;
    const behind = this.skipSpaces(this.pos);
    const code = this.text.charCodeAt(behind);
    if (code !== LINE_FEED && code !== HASH) return undefined;
    this.end = this.pos;
    this.nextLine(behind, code);
    return value;
  }

  /** The key that was scanned, as part of the tree; undefined for those that are not as they are written. */
  key(): string | undefined {
    const { text, kind, start, end } = this;
    if (kind !== n.PLAIN_SCALAR) return this.quoted();
    this.tree.add(kind, start, end, SIMPLE, undefined);
    return keyOf(text.charCodeAt(start), text.slice(start, end));
  }

  /** The value of the scalar that was scanned, which becomes part of the tree. */
  scanned(): unknown {
    const { text, kind, start, end } = this;
    if (kind !== n.PLAIN_SCALAR) return this.quoted();
    this.tree.add(kind, start, end, SIMPLE, undefined);
    return plainValue(text.charCodeAt(start), text.slice(start, end));
  }

  private quoted(): string {
    const { text, kind, form, start, end } = this;
    this.tree.add(kind, start, end, form, undefined);
    return form === SIMPLE ? text.slice(start + 1, end - 1) : quotedText(text, start, end);
  }
}
