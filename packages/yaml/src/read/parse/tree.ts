/** The kinds of nodes. A scalar that is omitted, such as the value of `a:`, is `EMPTY`. */
export const EMPTY = 0;
export const PLAIN_SCALAR = 1;
export const SINGLE_QUOTED_SCALAR = 2;
export const DOUBLE_QUOTED_SCALAR = 3;
export const LITERAL_SCALAR = 4;
export const FOLDED_SCALAR = 5;
/** A text, number, boolean or null of a JSON file. */
export const JSON_SCALAR = 6;
export const ALIAS_NODE = 7;
export const BLOCK_MAP = 8;
export const FLOW_MAP = 9;
export const BLOCK_LIST = 10;
export const FLOW_LIST = 11;

/** The anchor and the tag of a node; a tag is complete, such as `tag:yaml.org,2002:str`. */
export interface Properties {
  readonly anchor: string | undefined;
  readonly tag: string | undefined;
  /** Where they begin and end. */
  readonly start: number;
  readonly end: number;
}

const stride = 4;
const kinds = 15;
const withProperties = 16;
const formShift = 5;

/**
 * What a document holds, as one array of numbers: each node is followed by what is inside it, a map by its keys and
 * values in turn. A node is known by its number, from 0, the root. Offsets count UTF-16 units of `text`.
 */
export class Tree {
  readonly text: string;
  /** Where the part of the text ends that this document stands in. */
  readonly limit: number;
  count = 0;
  private data: Int32Array;
  /** The length of the data, which an array tells by a call. */
  private room: number;
  /** Few documents have anchors or tags. */
  private given: Map<number, Properties> | undefined;

  /** `size` is how many nodes are to be expected. */
  constructor(text: string, limit: number, size: number) {
    this.text = text;
    this.limit = limit;
    this.room = Math.max(size, 4) * stride;
    this.data = new Int32Array(this.room);
  }

  /** Adds a node without contents. `form` tells how the text of a scalar is made. */
  add(kind: number, start: number, end: number, form: number, properties: Properties | undefined): number {
    const node = this.count;
    const at = node * stride;
    if (at === this.room) this.grow();
    const data = this.data;
    data[at] = form === 0 ? kind : kind | (form << formShift);
    data[at + 1] = start;
    data[at + 2] = end;
    data[at + 3] = this.count = node + 1;
    if (properties !== undefined) this.give(node, properties);
    return node;
  }

  /** Ends a map or list: all nodes added since are inside it. */
  close(node: number, end: number): void {
    this.data[node * stride + 2] = end;
    this.data[node * stride + 3] = this.count;
  }

  kind(node: number): number {
    return (this.data[node * stride] ?? EMPTY) & kinds;
  }

  start(node: number): number {
    return this.data[node * stride + 1] ?? 0;
  }

  end(node: number): number {
    return this.data[node * stride + 2] ?? 0;
  }

  form(node: number): number {
    return (this.data[node * stride] ?? 0) >> formShift;
  }

  /** The node behind this one and all that is inside it. */
  next(node: number): number {
    return this.data[node * stride + 3] ?? 0;
  }

  properties(node: number): Properties | undefined {
    return ((this.data[node * stride] ?? 0) & withProperties) === 0 ? undefined : this.given?.get(node);
  }

  isScalar(node: number): boolean {
    return this.kind(node) < ALIAS_NODE;
  }

  isMap(node: number): boolean {
    const kind = this.kind(node);
    return kind === BLOCK_MAP || kind === FLOW_MAP;
  }

  isList(node: number): boolean {
    return this.kind(node) >= BLOCK_LIST;
  }

  private give(node: number, properties: Properties): void {
    this.data[node * stride] = (this.data[node * stride] ?? 0) | withProperties;
    this.given ??= new Map();
    this.given.set(node, properties);
  }

  private grow(): void {
    this.room *= 2;
    const data = new Int32Array(this.room);
    data.set(this.data);
    this.data = data;
  }
}
