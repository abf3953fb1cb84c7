import { deepest } from "../../deepest.ts";
import * as n from "../parse/tree.ts";
import { SIMPLE } from "../scan/scalar-form.ts";
import { resolvePlain } from "../value/plain-scalar.ts";
import { quotedText } from "../value/quoted-text.ts";
import { COLON, DASH, DOT, HASH, isSpace, LINE_FEED, SPACE } from "./characters.ts";
import { readBlockScalar } from "./read-block-scalar.ts";
import { readFlow } from "./read-flow.ts";
import { scanScalar } from "./scan-scalar.ts";

/** A document as its value, and as the tree that a parser makes of it. */
export interface OrdinaryDocument {
  readonly tree: n.Tree;
  readonly value: unknown;
  /** Where its comments begin and end, in pairs. */
  readonly comments: readonly number[];
}

const spaces = / */y;

/**
 * Reads what nearly all manifests consist of, line by line instead of token by token: maps and lists, scalars in one
 * line, text blocks, brackets and comments. It knows no problems: where it meets anything else, or anything wrong, it
 * gives up, and scanner, parser and value builder read the same text anew.
 *
 * Every method that reads a node returns its value, or undefined to give up, and leaves the reader at the next line that
 * holds anything.
 */
export class OrdinaryReader {
  readonly text: string;
  /** Where the part of the text ends that is read: at a line feed, or where the text ends. */
  readonly to: number;
  readonly tree: n.Tree;
  readonly comments: number[] = [];
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
    this.text = text;
    this.pos = from;
    this.to = to;
    // A node has fifteen characters or so, white space included.
    this.tree = new n.Tree(text, to, (to - from) >> 3);
  }

  /** The document that is the text, if it is an ordinary one. */
  read(): OrdinaryDocument | undefined {
    const { text, pos, tree, comments } = this;
    if (text.startsWith("---", pos)) {
      const at = this.skipSpaces(pos + 3);
      const code = this.at(at);
      if (code !== LINE_FEED && (code !== HASH || at === pos + 3)) return undefined;
      this.nextLine(at, code);
    } else this.toContent(pos);
    if (this.column < 0) return undefined;
    const value = this.block();
    return value === undefined || this.pos !== this.to ? undefined : { tree, value, comments };
  }

  /** The character at an offset; the end counts as that of a line. */
  at(pos: number): number {
    return pos < this.to ? this.text.charCodeAt(pos) : LINE_FEED;
  }

  skipSpaces(from: number): number {
    if (this.text.charCodeAt(from) !== SPACE) return from;
    spaces.lastIndex = from;
    spaces.test(this.text);
    return spaces.lastIndex;
  }

  lineEnd(from: number): number {
    const end = this.text.indexOf("\n", from);
    return end === -1 ? this.to : end;
  }

  /** Goes from the end of a line, or the comment there, to the next line that holds anything. */
  nextLine(from: number, code: number): void {
    let end = from;
    if (code === HASH) {
      end = this.lineEnd(from);
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
      if (pos === to) break;
      const code = text.charCodeAt(pos);
      if (code === LINE_FEED) line = pos + 1;
      else if (code === HASH) {
        const end = this.lineEnd(pos);
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
    return this.text.charCodeAt(at) === DASH && isSpace(this.at(at + 1));
  }

  /** The map or list that begins here, in a line of its own. */
  private block(): unknown {
    if (this.isEntry(this.pos)) return this.list(this.column, false);
    return scanScalar(this, this.pos) === COLON ? this.map(this.column) : undefined;
  }

  /** The map whose keys are in a column. The first of them has been scanned, up to its `:`. */
  private map(column: number): unknown {
    if (++this.depth > deepest) return undefined;
    const node = this.tree.add(n.BLOCK_MAP, this.start, this.start, 0, undefined);
    const object: Record<string, unknown> = {};
    for (;;) {
      const key = this.key();
      // One that stands twice, or that every object has.
      if (key === undefined || object[key] !== undefined) return undefined;
      const value = this.content(column, this.pos + 1, true);
      if (value === undefined) return undefined;
      object[key] = value;
      if (this.column !== column) break;
      if (scanScalar(this, this.pos) !== COLON) return undefined;
    }
    if (this.column > column) return undefined;
    this.tree.close(node, this.end);
    this.depth--;
    return object;
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

  /** The key that was scanned, as part of the tree; undefined for those that are not as they are written. */
  key(): string | undefined {
    const { text, kind, start, end } = this;
    this.tree.add(kind, start, end, this.form, undefined);
    if (kind !== n.PLAIN_SCALAR) return this.quoted();
    const value = resolvePlain(text.slice(start, end));
    if (typeof value === "string") return value === "<<" ? undefined : value;
    return typeof value === "boolean" ? String(value) : undefined;
  }

  /** What follows a `:` or a `-`, up to `after`, in the same line or below. */
  private content(column: number, after: number, isValue: boolean): unknown {
    const at = this.skipSpaces(after);
    const code = this.at(at);
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
      default: {
        const inner = column + at - after + 1;
        if (code === DASH && !isValue && this.isEntry(at)) {
          this.pos = at;
          this.column = inner;
          return this.list(inner, false);
        }
        const behind = scanScalar(this, at);
        if (behind === COLON) return isValue ? undefined : this.map(inner);
        return this.scalar(behind);
      }
    }
  }

  private below(column: number, after: number, isValue: boolean): unknown {
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
    const code = this.at(behind);
    if (code !== LINE_FEED && code !== HASH) return undefined;
    this.end = this.pos;
    this.nextLine(behind, code);
    return value;
  }

  /** The value of the scalar that was scanned, and is the last of its line. */
  private scalar(behind: number): unknown {
    if (behind !== LINE_FEED && behind !== HASH) return undefined;
    const value = this.scanned();
    this.nextLine(this.pos, behind);
    return value;
  }

  /** The value of the scalar that was scanned, which becomes part of the tree. */
  scanned(): unknown {
    const { kind, start, end } = this;
    this.tree.add(kind, start, end, this.form, undefined);
    if (kind !== n.PLAIN_SCALAR) return this.quoted();
    const value = resolvePlain(this.text.slice(start, end));
    return typeof value === "number" && !Number.isFinite(value) ? undefined : value;
  }

  private quoted(): string {
    const { text, start, end } = this;
    return this.form === SIMPLE ? text.slice(start + 1, end - 1) : quotedText(text, start, end);
  }
}
