import { type Alias, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { deepest } from "../deepest.ts";
import { AliasBudget } from "./alias-budget.ts";
import type { Finding } from "./finding.ts";
import { keyText } from "./key-text.ts";
import { isMergeKey } from "./merge-key.ts";
import { quote } from "./quote.ts";
import { scalarValue } from "./scalar-value.ts";
import { tooDeep } from "./syntax-finding.ts";
import type { YamlProblemCode } from "./yaml-file.ts";

type PlainObject = Record<string, unknown>;

/** A value with an anchor: complete when its last entry has been read, until then an alias to it is a circle. */
interface Anchored {
  readonly node: Node;
  complete?: { readonly value: unknown; readonly values: number; readonly levels: number };
}

const define = (object: PlainObject, key: string, value: unknown): void => {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
};

const offsets = (node: unknown): readonly [start: number, end: number] => {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
};

/**
 * Makes plain data of the library's nodes, by the rules of Argo's reader: its types, merge keys in their order, the
 * last of two equal keys. A value with an anchor is shared by its aliases.
 */
export class ValueBuilder {
  readonly findings: Finding[] = [];
  /** The values that aliases stand for. */
  readonly targets = new Map<Alias, Node>();
  readonly #anchors = new Map<string, Anchored>();
  readonly #budget = new AliasBudget();

  /** The value of a node, or null for what is not there or cannot be read; `depth` counts the collections around it. */
  build(node: unknown, depth: number): unknown {
    if (isScalar(node)) {
      this.#budget.values++;
      const value = scalarValue(node);
      if (value === undefined) this.#report("bad-tag", `${quote(node.source ?? "")} is not what its tag says`, node);
      if (node.anchor !== undefined)
        this.#anchors.set(node.anchor, { node, complete: { value, values: 1, levels: 0 } });
      return value;
    }
    if (isAlias(node)) return this.#alias(node, depth);
    if (!isCollection(node)) return null;
    return node.anchor === undefined ? this.#collection(node, depth) : this.#anchored(node, node.anchor, depth);
  }

  #collection(node: Node, depth: number): unknown {
    const budget = this.#budget;
    budget.values++;
    if (depth >= deepest) {
      this.#tooDeep(node);
      return null;
    }
    if (depth >= budget.depth) budget.depth = depth + 1;
    if (isMap(node)) return this.#map(node, depth + 1);
    return isSeq(node) ? node.items.map((item) => this.build(item, depth + 1)) : null;
  }

  #anchored(node: Node, anchor: string, depth: number): unknown {
    const budget = this.#budget;
    const anchored: Anchored = { node };
    this.#anchors.set(anchor, anchored);
    const { values, depth: deepestBefore } = budget;
    budget.depth = depth;
    const value = this.#collection(node, depth);
    anchored.complete = { value, values: budget.values - values, levels: budget.depth - depth };
    budget.depth = Math.max(budget.depth, deepestBefore);
    return value;
  }

  #alias(alias: Alias, depth: number): unknown {
    const anchored = this.#anchors.get(alias.source);
    if (anchored === undefined) {
      this.#report(
        "bad-alias",
        `no value before the alias '*${alias.source}' has the anchor '&${alias.source}'`,
        alias,
      );
      return null;
    }
    this.targets.set(alias, anchored.node);
    const { complete } = anchored;
    if (complete === undefined) {
      this.#report("bad-alias", `the alias '*${alias.source}' stands inside the value that it means`, alias);
      return null;
    }
    const reached = depth + complete.levels;
    this.#budget.depth = Math.max(this.#budget.depth, reached);
    if (reached > deepest) this.#tooDeep(alias);
    if (this.#budget.spend(complete.values)) return complete.value;
    if (!this.#has("too-many-aliases")) {
      this.#report("too-many-aliases", "with its aliases written out, the document is too large", alias);
    }
    return null;
  }

  #map(map: YAMLMap, depth: number): PlainObject {
    const object: PlainObject = {};
    // Keys that the map says itself, told apart from merged ones once there are any.
    let own: Set<string> | undefined;
    for (const { key: keyNode, value: valueNode } of map.items) {
      if (isMergeKey(keyNode)) {
        own ??= new Set(Object.keys(object));
        this.#merge(object, valueNode, depth);
        continue;
      }
      const key = this.#key(keyNode, depth);
      if (key !== undefined) {
        const twice = own === undefined ? Object.hasOwn(object, key) : own.has(key);
        if (twice) this.#report("duplicate-key", `the key ${quote(key)} stands twice in one map`, keyNode);
        own?.add(key);
      }
      const value = this.build(valueNode, depth);
      if (key !== undefined) define(object, key, value);
    }
    return object;
  }

  #key(node: unknown, depth: number): string | undefined {
    const said = this.findings.length;
    const value = isCollection(node) ? {} : this.build(node, depth);
    const key = keyText(value);
    if (key === undefined && this.findings.length === said) {
      const clause = "a map or list cannot be a key; a text that begins with '{{' needs quotes";
      this.#report("bad-key", value === null ? "a key cannot be null" : clause, node);
    }
    return key;
  }

  /** Go's reader lets the entries of a merge take the place of earlier ones, and later keys take theirs. */
  #merge(object: PlainObject, node: unknown, depth: number): void {
    const said = this.findings.length;
    const value = this.build(node, depth);
    const sources: readonly unknown[] = Array.isArray(value) ? value.toReversed() : [value];
    for (const source of sources) {
      if (typeof source === "object" && source !== null && !Array.isArray(source)) {
        for (const [key, entry] of Object.entries(source)) define(object, key, entry);
      } else if (this.findings.length === said && !this.#has("too-many-aliases")) {
        this.#report("bad-alias", "'<<' takes a map or a list of maps", node);
      }
    }
  }

  #report(code: YamlProblemCode, message: string, node: unknown): void {
    const [start, end] = offsets(node);
    this.findings.push({ code, message, start, end });
  }

  /** Said once, since it is as true of every value that follows. */
  #tooDeep(node: Node): void {
    if (!this.#has("too-deep")) this.findings.push(tooDeep(...offsets(node)));
  }

  #has(code: YamlProblemCode): boolean {
    return this.findings.some((finding) => finding.code === code);
  }
}
