import { deepest } from "../../deepest.ts";
import { TooDeep } from "../scan/too-deep.ts";
import * as n from "./tree.ts";

const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;

/** Goes over a text that is known to be JSON, and notes where its values are. */
class JsonReader {
  readonly tree: n.Tree;
  private pos: number;

  constructor(text: string) {
    this.tree = new n.Tree(text, text.length, text.length >> 4);
    this.pos = 0;
  }

  value(depth: number): void {
    const c = this.next();
    if (c === 0x7b) this.collection(n.FLOW_MAP, 0x7d, depth);
    else if (c === 0x5b) this.collection(n.FLOW_LIST, 0x5d, depth);
    else this.scalar(c);
  }

  private collection(kind: number, close: number, depth: number): void {
    const start = this.pos++;
    if (depth >= deepest) throw new TooDeep(start, start + 1);
    const node = this.tree.add(kind, start, start, 0, undefined);
    // What separates keys, values and items is known to be right.
    for (let c = this.next(); c !== close; c = this.next()) {
      if (c === 0x2c || c === 0x3a) this.pos++;
      else this.value(depth + 1);
    }
    this.tree.close(node, ++this.pos);
  }

  private scalar(first: number): void {
    const { text } = this.tree;
    const start = this.pos;
    let end = start + 1;
    if (first === 0x22) {
      for (let c = text.charCodeAt(end); c !== 0x22; c = text.charCodeAt(end)) end += c === 0x5c ? 2 : 1;
      end++;
    } else while (/[\w.+-]/.test(text.charAt(end))) end++;
    this.pos = end;
    this.tree.add(n.JSON_SCALAR, start, end, 0, undefined);
  }

  private next(): number {
    const { text } = this.tree;
    while (isSpace(text.charCodeAt(this.pos))) this.pos++;
    return text.charCodeAt(this.pos);
  }
}

/**
 * The tree of a text that is JSON as a whole, which Argo reads as that and not as YAML: it may hold escapes and keys
 * that YAML does not have. Nothing for any other text; a `Refusal` for one that is too deep.
 */
export const jsonTree = (text: string): n.Tree | undefined => {
  if (!/^[ \t\r\n]*[[{"\dtfn-]/.test(text)) return undefined;
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const reader = new JsonReader(text);
  reader.value(0);
  return reader.tree;
};
