import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { keyText } from "./key-text.ts";
import { isMergeKey } from "./merge-key.ts";
import { scalarValue } from "./scalar-value.ts";
import type { Path } from "./yaml-file.ts";

/** Where a value was found: its node, if it has text, and the key above it, if it is in a map. */
export interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** Whether a node has text of its own; an omitted value is an empty scalar. */
const hasText = (node: unknown): node is Node =>
  isNode(node) && node.range !== undefined && node.range !== null && node.range[1] > node.range[0];

/** The entries of a map by the texts of their keys, and its merges in order. */
interface Entries {
  readonly byKey: ReadonlyMap<string, { readonly pair: Pair; readonly index: number }>;
  readonly merges: readonly { readonly value: unknown; readonly index: number }[];
}

/** Finds where the values of one document are written. `targets` are the nodes that its aliases stand for. */
export class Locator {
  readonly #targets: ReadonlyMap<Alias, Node>;
  /** A map with thousands of problems is asked as often, so its entries are looked through once. */
  readonly #entries = new Map<YAMLMap, Entries>();

  constructor(targets: ReadonlyMap<Alias, Node>) {
    this.#targets = targets;
  }

  /** Follows a path from the root as far as it goes, through aliases and merges to where a value is written. */
  find(root: Node, path: Path): Found {
    let found: Found = { key: undefined, value: root };
    for (const segment of path) {
      const next = this.#enter(this.#resolved(found.value), segment);
      if (next === undefined) break;
      found = next;
    }
    return found;
  }

  #resolved(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }

  #enter(node: unknown, segment: string | number): Found | undefined {
    if (isSeq(node)) {
      const item: unknown = node.items[Number(segment)];
      return isNode(item) ? { key: undefined, value: item } : undefined;
    }
    return isMap(node) ? this.#enterMap(node, String(segment)) : undefined;
  }

  /** The last of equal keys counts, and a merge takes the place of what is before it. */
  #enterMap(map: YAMLMap, key: string): Found | undefined {
    const { byKey, merges } = this.#entriesOf(map);
    const own = byKey.get(key);
    for (const { value, index } of merges.toReversed()) {
      const found = own === undefined || index > own.index ? this.#enterMerged(value, key) : undefined;
      if (found) return found;
    }
    if (own === undefined) return undefined;
    const { pair } = own;
    return { key: isNode(pair.key) ? pair.key : undefined, value: hasText(pair.value) ? pair.value : undefined };
  }

  #enterMerged(value: unknown, key: string): Found | undefined {
    const node = this.#resolved(value);
    if (!isSeq(node)) return this.#enter(node, key);
    for (const item of node.items) {
      const found = this.#enter(this.#resolved(item), key);
      if (found) return found;
    }
    return undefined;
  }

  #entriesOf(map: YAMLMap): Entries {
    const known = this.#entries.get(map);
    if (known !== undefined) return known;
    const byKey = new Map<string, { pair: Pair; index: number }>();
    const merges: { value: unknown; index: number }[] = [];
    for (const [index, pair] of map.items.entries()) {
      if (isMergeKey(pair.key)) {
        merges.push({ value: pair.value, index });
        continue;
      }
      const key = this.#resolved(pair.key);
      const text = isScalar(key) ? keyText(scalarValue(key)) : undefined;
      if (text !== undefined) byKey.set(text, { pair, index });
    }
    const entries: Entries = { byKey, merges };
    this.#entries.set(map, entries);
    return entries;
  }
}
