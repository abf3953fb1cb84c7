import { deepest } from "../../deepest.ts";
import { Refusal } from "../scan/refusal.ts";
import * as t from "../scan/tokens.ts";
import { TooDeep } from "../scan/too-deep.ts";
import { Directives } from "./directives.ts";
import { missingEntry, missingNode, missingSeparator } from "./out-of-place.ts";
import * as n from "./tree.ts";

/** Makes trees of tokens, by the grammar that libyaml has on top of them. */
export class Parser {
  private readonly text: string;
  private readonly limit: number;
  private readonly tokens: t.Tokens;
  private readonly directives = new Directives();
  private tree: n.Tree;
  private token = 0;
  /** What the current token implies before itself and has not been taken yet. */
  private before = 0;
  /** The kind of the current token, or of what it implies. */
  private kind: number;
  private isFirst = true;

  /** The tokens are those of the text up to `limit`. */
  constructor(text: string, limit: number, tokens: t.Tokens) {
    this.text = text;
    this.limit = limit;
    this.tokens = tokens;
    this.tree = new n.Tree(text, limit, 0);
    this.kind = t.STREAM_END;
    this.arrive();
  }

  /** Where the current token begins. */
  get position(): number {
    return this.start();
  }

  /** Whether nothing but the end is left. */
  get isAtEnd(): boolean {
    return this.kind === t.STREAM_END;
  }

  /** The tree of the next document, which the parser is behind afterwards; nothing at the end. */
  document(): n.Tree | undefined {
    this.directives.clear();
    if (!this.isFirst) while (this.kind === t.DOCUMENT_END) this.advance();
    if (this.isAtEnd) return undefined;
    const isExplicit = !this.isFirst || this.kind <= t.DOCUMENT_START;
    this.isFirst = false;
    this.tree = new n.Tree(this.text, this.limit, (this.tokens.count - this.token) >> 1);
    if (isExplicit) this.documentStart();
    if (isExplicit && this.kind <= t.DOCUMENT_END) this.empty(this.start());
    else this.node(true, false, 0);
    if (this.kind === t.DOCUMENT_END) this.advance();
    return this.tree;
  }

  private documentStart(): void {
    while (this.kind === t.VERSION_DIRECTIVE || this.kind === t.TAG_DIRECTIVE) {
      this.directives.add(this.tokens, this.token);
      this.advance();
    }
    if (this.kind !== t.DOCUMENT_START) {
      const clause = this.directives.isEmpty
        ? "a line '---' must stand between two documents"
        : "a line '---' must follow a line that begins with '%'";
      throw new Refusal(clause, this.start(), this.end());
    }
    this.advance();
  }

  private start(): number {
    return this.tokens.start(this.token);
  }

  private end(): number {
    return Math.max(this.tokens.end(this.token), this.start());
  }

  private arrive(): void {
    this.before = this.tokens.before(this.token);
    this.kind =
      this.before === t.MAPPING_BEFORE
        ? t.BLOCK_MAPPING_START
        : this.before === t.KEY_BEFORE
          ? t.KEY
          : this.tokens.kind(this.token);
  }

  /** Takes the current token, or what it implies; returns what comes then. */
  private advance(): number {
    if (this.before === t.MAPPING_BEFORE) {
      this.before = t.KEY_BEFORE;
      this.kind = t.KEY;
    } else if (this.before === t.KEY_BEFORE) {
      this.before = 0;
      this.kind = this.tokens.kind(this.token);
    } else {
      this.token++;
      this.arrive();
    }
    return this.kind;
  }

  private empty(at: number): void {
    this.tree.add(n.EMPTY, at, at, 0, undefined);
  }

  /** `isBlock` allows block collections, `isIndentless` a list in the column of its key; `depth` counts what is around. */
  private node(isBlock: boolean, isIndentless: boolean, depth: number): void {
    const kind = this.kind;
    if (kind === t.ALIAS) {
      this.tree.add(n.ALIAS_NODE, this.start(), this.end(), 0, undefined);
      this.advance();
      return;
    }
    const properties = kind === t.ANCHOR || kind === t.TAG ? this.properties() : undefined;
    this.content(isBlock, isIndentless, depth, properties);
  }

  private content(isBlock: boolean, isIndentless: boolean, depth: number, properties: n.Properties | undefined): void {
    const kind = this.kind;
    if (kind >= t.PLAIN) {
      // The kinds of scalars have the same order in tokens and trees.
      const form = this.tokens.form(this.token);
      this.tree.add(kind - t.PLAIN + n.PLAIN_SCALAR, this.start(), this.end(), form, properties);
      this.advance();
      return;
    }
    if (kind === t.BLOCK_ENTRY && isIndentless) {
      this.indentlessList(this.open(n.BLOCK_LIST, depth, properties), depth + 1);
      return;
    }
    if (kind === t.FLOW_SEQUENCE_START) {
      this.flowList(this.open(n.FLOW_LIST, depth, properties), depth + 1);
      return;
    }
    if (kind === t.FLOW_MAPPING_START) {
      this.flowMap(this.open(n.FLOW_MAP, depth, properties), depth + 1);
      return;
    }
    if (kind === t.BLOCK_SEQUENCE_START && isBlock) {
      this.blockList(this.open(n.BLOCK_LIST, depth, properties), depth + 1);
      return;
    }
    if (kind === t.BLOCK_MAPPING_START && isBlock) {
      this.blockMap(this.open(n.BLOCK_MAP, depth, properties), depth + 1);
      return;
    }
    if (properties === undefined) throw missingNode(this.tokens, this.token, this.text);
    this.tree.add(n.EMPTY, properties.start, properties.end, 0, properties);
  }

  /** Begins a map or list where the current token is. */
  private open(kind: number, depth: number, properties: n.Properties | undefined): number {
    const start = this.start();
    if (depth < deepest) return this.tree.add(kind, start, start, 0, properties);
    throw new TooDeep(start, this.end());
  }

  /** One anchor and one tag, in either order. */
  private properties(): n.Properties {
    const start = this.start();
    let end = start;
    let anchor: string | undefined;
    let tag: string | undefined;
    for (let count = 0; count < 2; count++) {
      if (this.kind === t.ANCHOR && anchor === undefined) {
        anchor = this.text.slice(this.start() + 1, this.end());
      } else if (this.kind === t.TAG && tag === undefined) {
        tag = this.directives.resolve(this.tokens, this.token);
      } else break;
      end = this.end();
      this.advance();
    }
    return { anchor, tag, start, end };
  }

  private blockList(node: number, depth: number): void {
    this.advance();
    let end = this.start();
    while (this.kind === t.BLOCK_ENTRY) {
      end = this.item(t.BLOCK_END, depth, false);
    }
    if (this.kind !== t.BLOCK_END) throw missingEntry(this.tokens, this.token, this.tree, node);
    this.advance();
    this.tree.close(node, end);
  }

  /** A list whose `-` stand in the column of the key above; the next key ends it. */
  private indentlessList(node: number, depth: number): void {
    let end = this.start();
    while (this.kind === t.BLOCK_ENTRY) end = this.item(t.BLOCK_END, depth, true);
    this.tree.close(node, end);
  }

  /** Takes a `-` and what follows it; returns where that ends. */
  private item(end: number, depth: number, isIndentless: boolean): number {
    const after = this.end();
    const kind = this.advance();
    const isOmitted = kind === t.BLOCK_ENTRY || kind === end || (isIndentless && (kind === t.KEY || kind === t.VALUE));
    return this.child(isOmitted, after, true, false, depth);
  }

  /** Adds a node, or an empty one at `after`; returns where it ends. */
  private child(isOmitted: boolean, after: number, isBlock: boolean, isIndentless: boolean, depth: number): number {
    const node = this.tree.count;
    if (isOmitted) this.empty(after);
    else this.node(isBlock, isIndentless, depth);
    return Math.max(this.tree.end(node), after);
  }

  private blockMap(node: number, depth: number): void {
    this.advance();
    let end = this.start();
    while (this.kind !== t.BLOCK_END) {
      if (this.kind !== t.KEY && this.kind !== t.VALUE) throw missingEntry(this.tokens, this.token, this.tree, node);
      end = this.blockPart(t.KEY, end, depth);
      end = this.blockPart(t.VALUE, end, depth);
    }
    this.advance();
    this.tree.close(node, end);
  }

  /** The key or the value of an entry; omitted where its indicator is missing or nothing follows it. */
  private blockPart(indicator: number, previous: number, depth: number): number {
    if (this.kind !== indicator) {
      this.empty(indicator === t.KEY ? this.start() : previous);
      return previous;
    }
    // What a simple key implies before itself has no text.
    const after = this.before === 0 ? this.end() : this.start();
    const kind = this.advance();
    return this.child(kind === t.KEY || kind === t.VALUE || kind === t.BLOCK_END, after, true, true, depth);
  }

  private flowList(node: number, depth: number): void {
    this.advance();
    for (let isFirst = true; this.kind !== t.FLOW_SEQUENCE_END; isFirst = false) {
      if (!isFirst && !this.separator(node, t.FLOW_SEQUENCE_END)) break;
      if (this.kind === t.KEY) this.pair(depth);
      else this.node(false, false, depth);
    }
    this.closeFlow(node);
  }

  /** `a: b` among the items of a list in brackets, which is a map. */
  private pair(depth: number): void {
    const node = this.open(n.FLOW_MAP, depth, undefined);
    const kind = this.advance();
    if (kind === t.VALUE || kind === t.FLOW_ENTRY || kind === t.FLOW_SEQUENCE_END) {
      // libyaml takes this token for the key; what it was does not matter to it then.
      this.empty(this.end());
      this.advance();
    } else this.node(false, false, depth + 1);
    let end = this.tree.end(this.tree.count - 1);
    end = Math.max(end, this.flowValue(t.FLOW_SEQUENCE_END, depth + 1));
    this.tree.close(node, end);
  }

  private flowMap(node: number, depth: number): void {
    this.advance();
    for (let isFirst = true; this.kind !== t.FLOW_MAPPING_END; isFirst = false) {
      if (!isFirst && !this.separator(node, t.FLOW_MAPPING_END)) break;
      if (this.kind === t.KEY) {
        const kind = this.advance();
        const isOmitted = kind === t.VALUE || kind === t.FLOW_ENTRY || kind === t.FLOW_MAPPING_END;
        this.child(isOmitted, this.start(), false, false, depth);
        this.flowValue(t.FLOW_MAPPING_END, depth);
      } else {
        this.node(false, false, depth);
        this.empty(this.tree.end(this.tree.count - 1));
      }
    }
    this.closeFlow(node);
  }

  /** The `:` and value of an entry in brackets, either of which may be missing; returns where it ends. */
  private flowValue(end: number, depth: number): number {
    const kind = this.kind;
    if (kind !== t.VALUE) return this.child(true, this.tree.end(this.tree.count - 1), false, false, depth);
    const after = this.end();
    this.advance();
    return this.child(this.kind === t.FLOW_ENTRY || this.kind === end, after, false, false, depth);
  }

  /** Takes the `,` between two entries; false where the collection ends behind it. */
  private separator(node: number, end: number): boolean {
    if (this.kind !== t.FLOW_ENTRY) throw missingSeparator(this.tokens, this.token, this.tree, node);
    this.advance();
    return this.kind !== end;
  }

  private closeFlow(node: number): void {
    const end = this.end();
    this.advance();
    this.tree.close(node, end);
  }
}
