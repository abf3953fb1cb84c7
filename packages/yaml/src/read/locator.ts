import * as n from "./parse/tree.ts";
import { isMergeKey } from "./value/is-merge-key.ts";
import { keyText } from "./value/key-text.ts";
import type { Path } from "./yaml-file.ts";

/** Where a value was found: its node, if it has text, and the key above it, if it is in a map. */
export interface Found {
  readonly key: number | undefined;
  readonly value: number | undefined;
}

/** An entry of a map, by its nodes. */
interface Entry {
  readonly key: number;
  readonly value: number;
}

/** The entries of a map by the texts of their keys, and the values that it merges, in order. */
interface Entries {
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly merges: readonly number[];
}

/** Finds where the values of one document are written. `targets` are the nodes that its aliases stand for. */
export class Locator {
  readonly #tree: n.Tree;
  readonly #targets: ReadonlyMap<number, number>;
  /** A map or list with thousands of problems is asked as often, so it is looked through once. */
  readonly #entries = new Map<number, Entries>();
  readonly #items = new Map<number, readonly number[]>();

  constructor(tree: n.Tree, targets: ReadonlyMap<number, number>) {
    this.#tree = tree;
    this.#targets = targets;
  }

  /** Follows a path from the root as far as it goes, through aliases and merges to where a value is written. */
  find(path: Path): Found {
    let found: Found = { key: undefined, value: 0 };
    for (const segment of path) {
      const next: Found | undefined = found.value === undefined ? undefined : this.#enter(found.value, segment);
      if (next === undefined) break;
      found = next;
    }
    return found;
  }

  #enter(at: number, segment: string | number): Found | undefined {
    const node = this.#targets.get(at) ?? at;
    if (this.#tree.isMap(node)) return this.#enterMap(node, String(segment));
    if (!this.#tree.isList(node)) return undefined;
    const item = this.#itemsOf(node)[Number(segment)];
    return item === undefined ? undefined : { key: undefined, value: item };
  }

  /** The last of equal keys counts, and a merge takes the place of what is before it. */
  #enterMap(map: number, key: string): Found | undefined {
    const tree = this.#tree;
    const { byKey, merges } = this.#entriesOf(map);
    const own = byKey.get(key);
    for (const merged of merges.toReversed()) {
      const found = own === undefined || merged > own.key ? this.#enterMerged(merged, key) : undefined;
      if (found) return found;
    }
    if (own === undefined) return undefined;
    return { key: own.key, value: tree.kind(own.value) === n.EMPTY ? undefined : own.value };
  }

  #enterMerged(at: number, key: string): Found | undefined {
    const node = this.#targets.get(at) ?? at;
    if (!this.#tree.isList(node)) return this.#enter(node, key);
    for (const item of this.#itemsOf(node)) {
      const found = this.#enter(item, key);
      if (found) return found;
    }
    return undefined;
  }

  #itemsOf(list: number): readonly number[] {
    const known = this.#items.get(list);
    if (known !== undefined) return known;
    const tree = this.#tree;
    const items: number[] = [];
    for (let item = list + 1, end = tree.next(list); item < end; item = tree.next(item)) items.push(item);
    this.#items.set(list, items);
    return items;
  }

  #entriesOf(map: number): Entries {
    const known = this.#entries.get(map);
    if (known !== undefined) return known;
    const tree = this.#tree;
    const byKey = new Map<string, Entry>();
    const merges: number[] = [];
    for (let key = map + 1, end = tree.next(map); key < end; ) {
      const value = tree.next(key);
      const scalar = this.#targets.get(key) ?? key;
      if (isMergeKey(tree, key)) merges.push(value);
      else if (tree.isScalar(scalar)) {
        const text = keyText(tree, scalar);
        if (text !== undefined) byKey.set(text, { key, value });
      }
      key = tree.next(value);
    }
    const entries: Entries = { byKey, merges };
    this.#entries.set(map, entries);
    return entries;
  }
}
