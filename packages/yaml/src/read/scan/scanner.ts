import { deepest } from "../../deepest.ts";
import { isBreak, isSpaceOrEnd } from "./characters.ts";
import { noToken, noValue } from "./out-of-place.ts";
import { Refusal } from "./refusal.ts";
import { scanBlockScalar } from "./scan-block-scalar.ts";
import { scanDirective } from "./scan-directive.ts";
import { scanAnchor, scanTag } from "./scan-name.ts";
import { scanPlain } from "./scan-plain.ts";
import { scanQuoted } from "./scan-quoted.ts";
import { SimpleKeys } from "./simple-keys.ts";
import * as t from "./tokens.ts";
import { TooDeep } from "./too-deep.ts";

/** Searching is faster than looking at each character of a long line. */
const lineBreak = /[\n\r\u0085\u2028\u2029]/g;

/**
 * Cuts a text into tokens by libyaml's grammar, which Go's reader has: indentation counts only outside brackets, and
 * quoted text and brackets may go on in any column. Whether a token begins a key is known only at the `:` behind it;
 * it is noted at the token then, so that nothing has to be inserted.
 */
export class Scanner {
  readonly text: string;
  /** Where the part of the text ends that is scanned. */
  readonly end: number;
  readonly tokens: t.Tokens;
  /** Where comments begin and end, in pairs. */
  readonly comments: number[] = [];

  pos: number;
  /** Where the line begins; columns are counted from there. */
  lineStart: number;
  /** The column of the innermost block collection; -1 outside all. */
  indent = -1;
  flowLevel = 0;
  /** Whether a key, or the first item of a block list, may begin here. */
  simpleKeyAllowed = true;

  private readonly indents: number[] = [];
  private readonly keys = new SimpleKeys(this);
  private isDone = false;

  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.pos = from;
    this.lineStart = from;
    this.end = to;
    // A token has eight characters or so, white space included.
    this.tokens = new t.Tokens((to - from) >> 3);
  }

  /** Scans everything; a `Refusal` leaves the tokens before it. */
  scan(): void {
    while (!this.isDone) this.next();
  }

  /** The character at an offset; 0 behind the end, since no text holds that. */
  at(pos: number): number {
    return pos < this.end ? this.text.charCodeAt(pos) : 0;
  }

  /** Goes behind the line break that is here. */
  skipBreak(): void {
    this.pos += this.at(this.pos) === 0x0d && this.at(this.pos + 1) === 0x0a ? 2 : 1;
    this.lineStart = this.pos;
  }

  /** Goes to the end of the line, if there is a comment here. */
  skipComment(): void {
    if (this.at(this.pos) !== 0x23) return;
    const start = this.pos;
    this.skipLine();
    this.comments.push(start, this.pos);
  }

  /** Goes to the end of the line. */
  skipLine(): void {
    lineBreak.lastIndex = this.pos;
    const end = lineBreak.test(this.text) ? lineBreak.lastIndex - 1 : this.end;
    this.pos = Math.min(end, this.end);
  }

  /** Whether `---` or `...` stands alone at the begin of the line. */
  atDocumentIndicator(): boolean {
    const { pos } = this;
    if (pos !== this.lineStart) return false;
    const c = this.at(pos);
    return (
      (c === 0x2d || c === 0x2e) && this.at(pos + 1) === c && this.at(pos + 2) === c && isSpaceOrEnd(this.at(pos + 3))
    );
  }

  private next(): void {
    this.skipToToken();
    const { pos } = this;
    const column = pos - this.lineStart;
    this.unrollIndent(column);
    const c = this.at(pos);
    if (c === 0) {
      this.endStream();
      return;
    }
    if (column === 0 && c === 0x25) {
      this.directive();
      return;
    }
    if (column === 0 && this.atDocumentIndicator()) {
      this.documentIndicator(c);
      return;
    }
    switch (c) {
      case 0x5b: // [
        this.openFlow(t.FLOW_SEQUENCE_START);
        return;
      case 0x7b: // {
        this.openFlow(t.FLOW_MAPPING_START);
        return;
      case 0x5d: // ]
        this.closeFlow(t.FLOW_SEQUENCE_END);
        return;
      case 0x7d: // }
        this.closeFlow(t.FLOW_MAPPING_END);
        return;
      case 0x2c: // ,
        this.keys.remove();
        this.simpleKeyAllowed = true;
        this.indicator(t.FLOW_ENTRY);
        return;
      case 0x2d: // -
        if (isSpaceOrEnd(this.at(pos + 1))) this.blockEntry(column);
        else this.plain();
        return;
      case 0x3f: // ?
        if (this.flowLevel > 0 || isSpaceOrEnd(this.at(pos + 1))) this.key(column);
        else this.plain();
        return;
      case 0x3a: // :
        if (this.flowLevel > 0 || isSpaceOrEnd(this.at(pos + 1))) this.value(column);
        else this.plain();
        return;
      case 0x2a: // *
      case 0x26: // &
        this.keys.save(column);
        this.simpleKeyAllowed = false;
        scanAnchor(this, c === 0x2a ? t.ALIAS : t.ANCHOR);
        return;
      case 0x21: // !
        this.keys.save(column);
        this.simpleKeyAllowed = false;
        scanTag(this);
        return;
      case 0x22: // "
      case 0x27: // '
        this.keys.save(column);
        this.simpleKeyAllowed = false;
        scanQuoted(this, c);
        return;
      case 0x7c: // |
      case 0x3e: // >
        if (this.flowLevel > 0) break;
        this.keys.remove();
        this.simpleKeyAllowed = true;
        scanBlockScalar(this, c === 0x7c);
        return;
      case 0x25: // %
      case 0x40: // @
      case 0x60: // `
      case 0x09: // a tab
        break;
      default:
        this.plain();
        return;
    }
    throw noToken(this);
  }

  /** Spaces, comments and line breaks; a tab is white space only where it cannot be taken for indentation. */
  private skipToToken(): void {
    const { text } = this;
    for (;;) {
      let { pos } = this;
      const tabs = this.flowLevel > 0 || !this.simpleKeyAllowed;
      // A part ends before a line break or with the text, so that no white space goes on behind it.
      let c = text.charCodeAt(pos);
      while (c === 0x20 || (tabs && c === 0x09)) c = text.charCodeAt(++pos);
      this.pos = pos;
      c = this.at(pos);
      if (c === 0x23) {
        this.skipComment();
        c = this.at(this.pos);
      }
      if (!isBreak(c)) return;
      this.skipBreak();
      if (this.flowLevel === 0) this.simpleKeyAllowed = true;
    }
  }

  private indicator(kind: number): void {
    this.tokens.push(kind, this.pos, this.pos + 1);
    this.pos++;
  }

  private endStream(): void {
    this.unrollIndent(-1);
    this.keys.remove();
    this.simpleKeyAllowed = false;
    this.tokens.push(t.STREAM_END, this.pos, this.pos);
    this.isDone = true;
  }

  private directive(): void {
    this.unrollIndent(-1);
    this.keys.remove();
    this.simpleKeyAllowed = false;
    scanDirective(this);
  }

  private documentIndicator(c: number): void {
    this.unrollIndent(-1);
    this.keys.remove();
    this.simpleKeyAllowed = false;
    this.tokens.push(c === 0x2d ? t.DOCUMENT_START : t.DOCUMENT_END, this.pos, this.pos + 3);
    this.pos += 3;
  }

  private openFlow(kind: number): void {
    this.keys.save(this.pos - this.lineStart);
    this.checkDepth(++this.flowLevel);
    this.keys.open();
    this.simpleKeyAllowed = true;
    this.indicator(kind);
  }

  private closeFlow(kind: number): void {
    this.keys.remove();
    if (this.flowLevel > 0) this.flowLevel--;
    this.simpleKeyAllowed = false;
    this.indicator(kind);
  }

  private blockEntry(column: number): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) {
        throw new Refusal("a list must begin in the line after its key", this.pos, this.pos + 1);
      }
      if (this.rollIndent(column)) this.tokens.push(t.BLOCK_SEQUENCE_START, this.pos, this.pos);
    }
    this.keys.remove();
    this.simpleKeyAllowed = true;
    this.indicator(t.BLOCK_ENTRY);
  }

  private key(column: number): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) throw new Refusal("a '?' cannot begin a key here", this.pos, this.pos + 1);
      if (this.rollIndent(column)) this.tokens.push(t.BLOCK_MAPPING_START, this.pos, this.pos);
    }
    this.keys.remove();
    this.simpleKeyAllowed = this.flowLevel === 0;
    this.indicator(t.KEY);
  }

  private value(column: number): void {
    const key = this.keys.take();
    if (key !== undefined) {
      const begins = this.rollIndent(key.column);
      this.tokens.setBefore(key.token, begins ? t.MAPPING_BEFORE : t.KEY_BEFORE);
      this.simpleKeyAllowed = false;
    } else {
      if (this.flowLevel === 0) {
        if (!this.simpleKeyAllowed) throw noValue(this);
        if (this.rollIndent(column)) this.tokens.push(t.BLOCK_MAPPING_START, this.pos, this.pos);
      }
      this.simpleKeyAllowed = this.flowLevel === 0;
    }
    this.indicator(t.VALUE);
  }

  private plain(): void {
    this.keys.save(this.pos - this.lineStart);
    this.simpleKeyAllowed = false;
    scanPlain(this);
  }

  /** Begins a block collection at a column; false where it is inside brackets or goes on. */
  private rollIndent(column: number): boolean {
    if (this.flowLevel > 0 || this.indent >= column) return false;
    this.checkDepth(this.indents.push(this.indent));
    this.indent = column;
    return true;
  }

  /** Refuses more levels than can be parsed, so that millions of them take no memory. */
  private checkDepth(levels: number): void {
    if (levels > deepest) throw new TooDeep(this.pos, this.pos + 1);
  }

  /** Ends the block collections that are indented more than a column. */
  private unrollIndent(column: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      this.tokens.push(t.BLOCK_END, this.pos, this.pos);
      this.indent = this.indents.pop() ?? -1;
    }
  }
}
