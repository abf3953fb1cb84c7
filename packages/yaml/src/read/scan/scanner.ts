import { isBlank, isBreak, isBreakOrEnd, isSpaceOrEnd } from "./characters.ts";
import { Refusal } from "./refusal.ts";
import { scanBlockScalar } from "./scan-block-scalar.ts";
import { scanDirective } from "./scan-directive.ts";
import { scanAnchor, scanTag } from "./scan-name.ts";
import { scanPlain } from "./scan-plain.ts";
import { scanQuoted } from "./scan-quoted.ts";
import * as t from "./tokens.ts";

/** Where a key may have begun that only a `:` behind it shows to be one. */
interface SimpleKey {
  /** The token that would begin it; -1 for none. */
  token: number;
  pos: number;
  lineStart: number;
  column: number;
  /** Whether nothing but a key can stand there. */
  required: boolean;
}

const noKey = (): SimpleKey => ({ token: -1, pos: 0, lineStart: 0, column: 0, required: false });

/** How many characters a key that is not marked by `?` may have up to its `:`. */
const longestKey = 1024;

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

  readonly #indents: number[] = [];
  /** The possible key of each flow level; entries are used again. */
  readonly #keys: SimpleKey[] = [noKey()];
  #isDone = false;

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
    while (!this.#isDone) this.#next();
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
    let pos = start + 1;
    while (!isBreakOrEnd(this.at(pos))) pos++;
    this.comments.push(start, pos);
    this.pos = pos;
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

  #next(): void {
    this.#skipToToken();
    const { pos } = this;
    const column = pos - this.lineStart;
    this.#unrollIndent(column);
    const c = this.at(pos);
    if (c === 0) {
      this.#endStream();
      return;
    }
    if (column === 0 && c === 0x25) {
      this.#directive();
      return;
    }
    if (column === 0 && this.atDocumentIndicator()) {
      this.#documentIndicator(c);
      return;
    }
    switch (c) {
      case 0x5b:
        this.#openFlow(t.FLOW_SEQUENCE_START);
        return;
      case 0x7b:
        this.#openFlow(t.FLOW_MAPPING_START);
        return;
      case 0x5d:
        this.#closeFlow(t.FLOW_SEQUENCE_END);
        return;
      case 0x7d:
        this.#closeFlow(t.FLOW_MAPPING_END);
        return;
      case 0x2c:
        this.#removeKey();
        this.simpleKeyAllowed = true;
        this.#indicator(t.FLOW_ENTRY);
        return;
      case 0x2d:
        if (isSpaceOrEnd(this.at(pos + 1))) {
          this.#blockEntry(column);
          return;
        }
        this.#plain();
        return;
      case 0x3f:
        if (this.flowLevel > 0 || isSpaceOrEnd(this.at(pos + 1))) {
          this.#key(column);
          return;
        }
        this.#plain();
        return;
      case 0x3a:
        if (this.flowLevel > 0 || isSpaceOrEnd(this.at(pos + 1))) {
          this.#value(column);
          return;
        }
        this.#plain();
        return;
      case 0x2a:
      case 0x26:
        this.#saveKey(column);
        this.simpleKeyAllowed = false;
        scanAnchor(this, c === 0x2a ? t.ALIAS : t.ANCHOR);
        return;
      case 0x21:
        this.#saveKey(column);
        this.simpleKeyAllowed = false;
        scanTag(this);
        return;
      case 0x22:
      case 0x27:
        this.#saveKey(column);
        this.simpleKeyAllowed = false;
        scanQuoted(this, c);
        return;
      case 0x7c:
      case 0x3e:
        if (this.flowLevel > 0) break;
        this.#removeKey();
        this.simpleKeyAllowed = true;
        scanBlockScalar(this, c === 0x7c);
        return;
      case 0x25:
      case 0x40:
      case 0x60:
      case 0x09:
        break;
      default:
        this.#plain();
        return;
    }
    throw new Refusal(this.#whyNoToken(c), pos, pos + 1);
  }

  #whyNoToken(c: number): string {
    if (c === 0x09) return "a tab cannot indent; use spaces";
    if (c === 0x7c || c === 0x3e)
      return "a text block cannot stand within [ ] or { }; is a bracket before it not closed?";
    return `a text that begins with '${String.fromCharCode(c)}' needs quotes`;
  }

  /** Spaces, comments and line breaks; a tab is white space only where it cannot be taken for indentation. */
  #skipToToken(): void {
    for (;;) {
      let { pos } = this;
      const tabs = this.flowLevel > 0 || !this.simpleKeyAllowed;
      let c = this.at(pos);
      while (c === 0x20 || (tabs && c === 0x09)) c = this.at(++pos);
      this.pos = pos;
      if (c === 0x23) {
        this.skipComment();
        c = this.at(this.pos);
      }
      if (!isBreak(c)) return;
      this.skipBreak();
      if (this.flowLevel === 0) this.simpleKeyAllowed = true;
    }
  }

  #indicator(kind: number): void {
    this.tokens.push(kind, this.pos, this.pos + 1);
    this.pos++;
  }

  #endStream(): void {
    this.#unrollIndent(-1);
    this.#removeKey();
    this.simpleKeyAllowed = false;
    this.tokens.push(t.STREAM_END, this.pos, this.pos);
    this.#isDone = true;
  }

  #directive(): void {
    this.#unrollIndent(-1);
    this.#removeKey();
    this.simpleKeyAllowed = false;
    scanDirective(this);
  }

  #documentIndicator(c: number): void {
    this.#unrollIndent(-1);
    this.#removeKey();
    this.simpleKeyAllowed = false;
    this.tokens.push(c === 0x2d ? t.DOCUMENT_START : t.DOCUMENT_END, this.pos, this.pos + 3);
    this.pos += 3;
  }

  #openFlow(kind: number): void {
    this.#saveKey(this.pos - this.lineStart);
    this.flowLevel++;
    const key = this.#keys[this.flowLevel];
    if (key === undefined) this.#keys.push(noKey());
    else key.token = -1;
    this.simpleKeyAllowed = true;
    this.#indicator(kind);
  }

  #closeFlow(kind: number): void {
    this.#removeKey();
    if (this.flowLevel > 0) this.flowLevel--;
    this.simpleKeyAllowed = false;
    this.#indicator(kind);
  }

  #blockEntry(column: number): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) {
        throw new Refusal("a list must begin in the line after its key", this.pos, this.pos + 1);
      }
      if (this.#rollIndent(column)) this.tokens.push(t.BLOCK_SEQUENCE_START, this.pos, this.pos);
    }
    this.#removeKey();
    this.simpleKeyAllowed = true;
    this.#indicator(t.BLOCK_ENTRY);
  }

  #key(column: number): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) throw new Refusal("a '?' cannot begin a key here", this.pos, this.pos + 1);
      if (this.#rollIndent(column)) this.tokens.push(t.BLOCK_MAPPING_START, this.pos, this.pos);
    }
    this.#removeKey();
    this.simpleKeyAllowed = this.flowLevel === 0;
    this.#indicator(t.KEY);
  }

  #value(column: number): void {
    const key = this.#currentKey();
    if (this.#isValid(key)) {
      const begins = this.#rollIndent(key.column);
      this.tokens.setBefore(key.token, begins ? t.MAPPING_BEFORE : t.KEY_BEFORE);
      key.token = -1;
      this.simpleKeyAllowed = false;
    } else {
      if (this.flowLevel === 0) {
        if (!this.simpleKeyAllowed) throw this.#valueOutOfPlace();
        if (this.#rollIndent(column)) this.tokens.push(t.BLOCK_MAPPING_START, this.pos, this.pos);
      }
      this.simpleKeyAllowed = this.flowLevel === 0;
    }
    this.#indicator(t.VALUE);
  }

  /** Says why there can be no `:` here, at the text before it. */
  #valueOutOfPlace(): Refusal {
    const last = this.tokens.count - 1;
    const kind = this.tokens.kind(last);
    const end = this.pos + 1;
    if (kind !== t.PLAIN) {
      return new Refusal("a second key in one line; a text that contains ': ' needs quotes", this.pos, end);
    }
    const start = this.tokens.start(last);
    let line = this.lineStart;
    while (isBlank(this.at(line))) line++;
    if (start >= line) {
      return new Refusal("a second key in one line; a text that contains ': ' needs quotes", start, end);
    }
    const clause = "this line goes on with the text before it, so no key can begin here";
    return new Refusal(`${clause}; is it indented too much, or is a ':' missing above?`, line, end);
  }

  #plain(): void {
    this.#saveKey(this.pos - this.lineStart);
    this.simpleKeyAllowed = false;
    scanPlain(this);
  }

  #currentKey(): SimpleKey {
    const key = this.#keys[this.flowLevel];
    if (key === undefined) throw new Error("each level of brackets has a place for its key");
    return key;
  }

  #saveKey(column: number): void {
    if (!this.simpleKeyAllowed) return;
    this.#removeKey();
    const key = this.#currentKey();
    key.token = this.tokens.count;
    key.pos = this.pos;
    key.lineStart = this.lineStart;
    key.column = column;
    key.required = this.flowLevel === 0 && this.indent === column;
  }

  #removeKey(): void {
    const key = this.#currentKey();
    if (key.token >= 0 && key.required) throw this.#noColon(key);
    key.token = -1;
  }

  /** Whether a key began in this line, not too far before. */
  #isValid(key: SimpleKey): boolean {
    if (key.token < 0) return false;
    const inReach = key.pos + longestKey >= this.pos || this.#characters(key.pos) <= longestKey;
    if (key.lineStart === this.lineStart && inReach) return true;
    if (key.required) throw this.#noColon(key);
    key.token = -1;
    return false;
  }

  /** How many characters are between an offset and here, those beyond 16 bits counted as one. */
  #characters(from: number): number {
    let count = 0;
    for (let at = from; at < this.pos; at++) if ((this.text.charCodeAt(at) & 0xfc00) !== 0xdc00) count++;
    return count;
  }

  #noColon({ pos, token, lineStart }: SimpleKey): Refusal {
    const clause =
      lineStart === this.lineStart && this.pos - pos > longestKey
        ? `a key of more than ${longestKey} characters must begin with '? '`
        : "a key and its ':' must be in one line; is a ':' missing, or a quote?";
    let end = pos;
    while (!isBreakOrEnd(this.at(end)) && end < this.tokens.end(token)) end++;
    return new Refusal(clause, pos, Math.max(end, pos + 1));
  }

  /** Begins a block collection at a column; false where it is inside brackets or goes on. */
  #rollIndent(column: number): boolean {
    if (this.flowLevel > 0 || this.indent >= column) return false;
    this.#indents.push(this.indent);
    this.indent = column;
    return true;
  }

  /** Ends the block collections that are indented more than a column. */
  #unrollIndent(column: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      this.tokens.push(t.BLOCK_END, this.pos, this.pos);
      this.indent = this.#indents.pop() ?? -1;
    }
  }
}
