/** The kinds of tokens. Those that stand for a scalar come last, so that they can be told by comparing. */
export const STREAM_END = 0;
export const VERSION_DIRECTIVE = 1;
export const TAG_DIRECTIVE = 2;
export const DOCUMENT_START = 3;
export const DOCUMENT_END = 4;
export const BLOCK_SEQUENCE_START = 5;
export const BLOCK_MAPPING_START = 6;
export const BLOCK_END = 7;
export const FLOW_SEQUENCE_START = 8;
export const FLOW_SEQUENCE_END = 9;
export const FLOW_MAPPING_START = 10;
export const FLOW_MAPPING_END = 11;
export const BLOCK_ENTRY = 12;
export const FLOW_ENTRY = 13;
export const KEY = 14;
export const VALUE = 15;
export const ALIAS = 16;
export const ANCHOR = 17;
export const TAG = 18;
export const PLAIN = 19;
export const SINGLE_QUOTED = 20;
export const DOUBLE_QUOTED = 21;
export const LITERAL = 22;
export const FOLDED = 23;

/** What a token that begins a simple key implies before itself. */
export const KEY_BEFORE = 1;
export const MAPPING_BEFORE = 2;

/** A tag as written: its handle, `!` or `!name!` or nothing, and the rest of it. */
export interface TagText {
  readonly handle: string;
  readonly suffix: string;
}

const stride = 4;
const kindBits = 5;

/**
 * The tokens of a text: their kinds, where they begin and end, how the text of a scalar is made, and what a token that
 * turned out to begin a key implies before itself.
 */
export class Tokens {
  count = 0;
  /** What tags and directives say, by token. */
  readonly tags = new Map<number, TagText>();
  private data: Int32Array;

  /** `size` is how many tokens are to be expected. */
  constructor(size: number) {
    this.data = new Int32Array(Math.max(size, 16) * stride);
  }

  push(kind: number, start: number, end: number, form = 0): void {
    const at = this.count++ * stride;
    if (at + stride > this.data.length) this.grow();
    const data = this.data;
    data[at] = kind;
    data[at + 1] = start;
    data[at + 2] = end;
    data[at + 3] = form;
  }

  kind(token: number): number {
    return (this.data[token * stride] ?? STREAM_END) & ((1 << kindBits) - 1);
  }

  start(token: number): number {
    return this.data[token * stride + 1] ?? 0;
  }

  end(token: number): number {
    return this.data[token * stride + 2] ?? 0;
  }

  /** How the text of a scalar is made, as `scalar-form.ts` has it. */
  form(token: number): number {
    return this.data[token * stride + 3] ?? 0;
  }

  /** `KEY_BEFORE`, `MAPPING_BEFORE` (a mapping and its first key) or 0. */
  before(token: number): number {
    return (this.data[token * stride] ?? 0) >> kindBits;
  }

  setBefore(token: number, before: number): void {
    this.data[token * stride] = this.kind(token) | (before << kindBits);
  }

  private grow(): void {
    const data = new Int32Array(this.data.length * 2);
    data.set(this.data);
    this.data = data;
  }
}
