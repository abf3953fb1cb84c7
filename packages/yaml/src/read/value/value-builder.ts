import { deepest } from "../../deepest.ts";
import { duplicateKey, type Finding, isFatal } from "../finding.ts";
import * as n from "../parse/tree.ts";
import { quote } from "../quote.ts";
import type { YamlProblemCode } from "../yaml-file.ts";
import { AliasBudget } from "./alias-budget.ts";
import { isMergeKey } from "./is-merge-key.ts";
import { keyText } from "./key-text.ts";
import { scalarText } from "./scalar-text.ts";
import { scalarValue } from "./scalar-value.ts";

type PlainObject = Record<string, unknown>;

/** A value with an anchor: complete when its last entry has been read, until then an alias to it is a circle. */
interface Anchored {
  readonly node: number;
  complete?: { readonly value: unknown; readonly values: number; readonly levels: number };
}

const define = (object: PlainObject, key: string, value: unknown): void => {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
};

/**
 * Makes plain data of a tree, by the rules of Argo's reader: its types, merge keys in their order, the last of two
 * equal keys. A value with an anchor is shared by its aliases.
 */
export class ValueBuilder {
  readonly findings: Finding[] = [];
  /** The values that aliases stand for. */
  readonly targets = new Map<number, number>();
  private readonly tree: n.Tree;
  private readonly anchors = new Map<string, Anchored>();
  private readonly budget = new AliasBudget();
  private readonly reported = new Set<YamlProblemCode>();
  /** How many of the findings leave no value. */
  private fatal = 0;

  constructor(tree: n.Tree) {
    this.tree = tree;
  }

  /** The value of a node, or null for what cannot be read; `depth` counts the collections around it. */
  build(node: number, depth: number): unknown {
    const value = this.read(node, depth);
    if (typeof value === "number" && !Number.isFinite(value)) this.badNumber(node);
    return value;
  }

  /** As `build`, and numbers that JSON does not have pass: a key that is one becomes text. */
  private read(node: number, depth: number): unknown {
    const kind = this.tree.kind(node);
    const anchor = this.tree.properties(node)?.anchor;
    if (kind < n.ALIAS_NODE) {
      const value = this.scalar(node);
      if (anchor !== undefined) this.anchors.set(anchor, { node, complete: { value, values: 1, levels: 0 } });
      return value;
    }
    if (kind === n.ALIAS_NODE) return this.alias(node, depth);
    return anchor === undefined ? this.collection(node, depth) : this.anchored(node, anchor, depth);
  }

  private scalar(node: number): unknown {
    this.budget.values++;
    const value = scalarValue(this.tree, node);
    if (value === undefined) {
      this.report("bad-tag", `${quote(scalarText(this.tree, node))} is not what its tag says`, node);
      return null;
    }
    return value;
  }

  private badNumber(node: number): void {
    const text = quote(this.source(this.targets.get(node) ?? node));
    this.report("bad-number", `${text} is a number that JSON, and so Argo, does not have; a text needs quotes`, node);
  }

  private collection(node: number, depth: number): unknown {
    const budget = this.budget;
    budget.values++;
    if (depth >= budget.depth) budget.depth = depth + 1;
    if (this.tree.isMap(node)) return this.map(node, depth + 1);
    const tree = this.tree;
    const list: unknown[] = [];
    const end = tree.next(node);
    for (let item = node + 1; item < end; item = tree.next(item)) list.push(this.build(item, depth + 1));
    return list;
  }

  private anchored(node: number, anchor: string, depth: number): unknown {
    const budget = this.budget;
    const anchored: Anchored = { node };
    this.anchors.set(anchor, anchored);
    const { values, depth: deepestBefore } = budget;
    budget.depth = depth;
    const value = this.collection(node, depth);
    anchored.complete = { value, values: budget.values - values, levels: budget.depth - depth };
    budget.depth = Math.max(budget.depth, deepestBefore);
    return value;
  }

  private alias(alias: number, depth: number): unknown {
    const name = this.source(alias).slice(1);
    const anchored = this.anchors.get(name);
    if (anchored === undefined) {
      this.report("bad-alias", `no value before the alias '*${name}' has the anchor '&${name}'`, alias);
      return null;
    }
    this.targets.set(alias, anchored.node);
    const { complete } = anchored;
    if (complete === undefined) {
      this.report("bad-alias", `the alias '*${name}' stands inside the value that it means`, alias);
      return null;
    }
    const reached = depth + complete.levels;
    this.budget.depth = Math.max(this.budget.depth, reached);
    if (reached > deepest) this.tooDeep(alias);
    if (this.budget.spend(complete.values)) return complete.value;
    if (!this.reported.has("too-many-aliases")) {
      this.report("too-many-aliases", "with its aliases written out, the document is too large", alias);
    }
    return null;
  }

  private map(map: number, depth: number): PlainObject {
    const tree = this.tree;
    const object: PlainObject = {};
    const end = tree.next(map);
    for (let keyNode = map + 1; keyNode < end; ) {
      const valueNode = tree.next(keyNode);
      if (isMergeKey(tree, keyNode)) {
        this.merge(object, valueNode, depth);
      } else {
        const key = this.key(keyNode, depth);
        if (key !== undefined && object[key] !== undefined && Object.hasOwn(object, key)) {
          this.add(duplicateKey(key, tree.start(keyNode), tree.end(keyNode)));
        }
        const value = this.build(valueNode, depth);
        if (key !== undefined) define(object, key, value);
      }
      keyNode = tree.next(valueNode);
    }
    return object;
  }

  private key(node: number, depth: number): string | undefined {
    const tree = this.tree;
    if (tree.isScalar(node) && tree.properties(node) === undefined) {
      this.budget.values++;
      const key = keyText(tree, node);
      if (key === undefined) this.badKey(node, "a key cannot be null, nor a number of more than 63 bits");
      return key;
    }
    const fatal = this.fatal;
    this.read(node, depth);
    if (this.fatal > fatal) return undefined;
    const target = this.targets.get(node) ?? node;
    const key = tree.isScalar(target) ? keyText(tree, target) : undefined;
    if (key === undefined) this.badKey(node, tree.isScalar(target) ? "a key cannot be null" : notScalar);
    return key;
  }

  private badKey(node: number, clause: string): void {
    this.report("bad-key", clause, node);
  }

  /** Later entries take the place of earlier ones; Argo refuses all that stand twice, whether merged or not. */
  private merge(object: PlainObject, node: number, depth: number): void {
    const tree = this.tree;
    const fatal = this.fatal;
    const value = this.build(node, depth);
    if (!tree.isList(node) && !tree.isMap(this.targets.get(node) ?? node)) {
      this.notMergeable(node, fatal);
      return;
    }
    const sources: readonly unknown[] = Array.isArray(value) ? value.toReversed() : [value];
    const twice = new Set<string>();
    for (const source of sources) {
      if (typeof source === "object" && source !== null && !Array.isArray(source)) {
        for (const [key, entry] of Object.entries(source)) {
          if (Object.hasOwn(object, key)) twice.add(key);
          define(object, key, entry);
        }
      } else this.notMergeable(node, fatal);
    }
    if (twice.size > 0) this.mergedTwice([...twice], node);
  }

  /** Said once of a merge, which may be of thousands of keys and stand in a map a thousand times. */
  private mergedTwice(keys: readonly string[], node: number): void {
    const first = keys.slice(0, 3).map(quote).join(", ");
    const others = keys.length > 3 ? ` and ${keys.length - 3} more` : "";
    const [what, stand] = keys.length === 1 ? ["key", "stands"] : ["keys", "stand"];
    const clause = `the ${what} ${first}${others}, which '<<' merges, ${stand} in the map already; Argo refuses that`;
    const [start, end] = [this.tree.start(node), this.tree.end(node)];
    this.add({ code: "duplicate-key", message: clause, start, end, key: keys[0] });
  }

  /** `fatal` is how many findings left no value before the merged value was read: what is broken is no map. */
  private notMergeable(node: number, fatal: number): void {
    if (this.fatal > fatal || this.reported.has("too-many-aliases")) return;
    this.report("bad-alias", "'<<' takes a map or a list of maps", node);
  }

  private source(node: number): string {
    return this.tree.text.slice(this.tree.start(node), this.tree.end(node));
  }

  private report(code: YamlProblemCode, message: string, node: number): void {
    this.add({ code, message, start: this.tree.start(node), end: this.tree.end(node) });
  }

  private add(finding: Finding): void {
    this.findings.push(finding);
    this.reported.add(finding.code);
    if (isFatal(finding)) this.fatal++;
  }

  /** Said once, since it is as true of every value that follows. */
  private tooDeep(node: number): void {
    if (this.reported.has("too-deep")) return;
    this.report("too-deep", `more than ${deepest} maps and lists stand inside each other`, node);
  }
}

const notScalar = "a map or list cannot be a key; a text that begins with '{{' needs quotes";
