import * as n from "./parse/tree.ts";
import { isMergeKey } from "./value/is-merge-key.ts";
import { keyText } from "./value/key-text.ts";
import type { Path } from "./yaml-file.ts";

/** Where a value was found: its node, if it has text, and the key above it, if it is in a map. */
export interface Found {
  readonly key: number | undefined;
  readonly value: number | undefined;
}

/** Finds where the values of one document are written. `targets` are the nodes that its aliases stand for. */
export class Locator {
  private readonly tree: n.Tree;
  private readonly targets: ReadonlyMap<number, number>;
  /** A map or list with thousands of problems is asked as often, so it is looked through once. */
  private readonly entries = new Map<number, ReadonlyMap<string, Found>>();
  private readonly items = new Map<number, readonly number[]>();

  constructor(tree: n.Tree, targets: ReadonlyMap<number, number>) {
    this.tree = tree;
    this.targets = targets;
  }

  /** Follows a path from the root as far as it goes, through aliases and merges to where a value is written. */
  find(path: Path): Found {
    let found: Found = { key: undefined, value: 0 };
    for (const segment of path) {
      const next: Found | undefined = found.value === undefined ? undefined : this.enter(found.value, segment);
      if (next === undefined) break;
      found = next;
    }
    return found;
  }

  /** The keys that an entry of a map brings, with where they are written: its own, or those that it merges. */
  *keysAt(key: number): Generator<readonly [text: string, key: number]> {
    const { tree } = this;
    if (!isMergeKey(tree, key)) {
      const text = this.textOf(key);
      if (text !== undefined) yield [text, key];
      return;
    }
    for (const source of this.sourcesOf(tree.next(key))) {
      for (const [text, found] of this.entriesOf(this.target(source))) {
        if (found.key !== undefined) yield [text, found.key];
      }
    }
  }

  private enter(at: number, segment: string | number): Found | undefined {
    const node = this.target(at);
    if (this.tree.isMap(node)) return this.entriesOf(node).get(String(segment));
    if (!this.tree.isList(node)) return undefined;
    const item = this.itemsOf(node)[Number(segment)];
    return item === undefined ? undefined : { key: undefined, value: item };
  }

  private target(node: number): number {
    return this.targets.get(node) ?? node;
  }

  private itemsOf(list: number): readonly number[] {
    const known = this.items.get(list);
    if (known !== undefined) return known;
    const tree = this.tree;
    const items: number[] = [];
    for (let item = list + 1, end = tree.next(list); item < end; item = tree.next(item)) items.push(item);
    this.items.set(list, items);
    return items;
  }

  /** The entries of a map by the texts of their keys: the last of equal keys, as in the value, and those that it merges. */
  private entriesOf(map: number): ReadonlyMap<string, Found> {
    const known = this.entries.get(map);
    if (known !== undefined) return known;
    const tree = this.tree;
    const entries = new Map<string, Found>();
    for (let key = map + 1, end = tree.next(map); key < end; ) {
      const value = tree.next(key);
      if (isMergeKey(tree, key)) this.merge(entries, value);
      else {
        const text = this.textOf(key);
        if (text !== undefined) entries.set(text, { key, value: tree.kind(value) === n.EMPTY ? undefined : value });
      }
      key = tree.next(value);
    }
    this.entries.set(map, entries);
    return entries;
  }

  private textOf(key: number): string | undefined {
    const scalar = this.target(key);
    return this.tree.isScalar(scalar) ? keyText(this.tree, scalar) : undefined;
  }

  /** The maps that a merge key stands for. */
  private sourcesOf(merged: number): readonly number[] {
    const node = this.target(merged);
    return this.tree.isList(node) ? this.itemsOf(node) : [node];
  }

  /** Puts the entries that a merge key stands for among those before it. Of several maps the first counts. */
  private merge(entries: Map<string, Found>, merged: number): void {
    for (const source of this.sourcesOf(merged).toReversed()) {
      for (const [key, found] of this.entriesOf(this.target(source))) entries.set(key, found);
    }
  }
}
