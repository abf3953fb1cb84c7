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

type Targets = ReadonlyMap<Alias, Node>;

const resolved = (node: unknown, targets: Targets): unknown => (isAlias(node) ? targets.get(node) : node);

const textOf = (key: unknown, targets: Targets): string | undefined => {
  const node = resolved(key, targets);
  return isScalar(node) ? keyText(scalarValue(node)) : undefined;
};

/** Whether a node has text of its own; an omitted value is an empty scalar. */
const hasText = (node: unknown): node is Node =>
  isNode(node) && node.range !== undefined && node.range !== null && node.range[1] > node.range[0];

const enter = (node: unknown, segment: string | number, targets: Targets): Found | undefined => {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(segment)];
    return isNode(item) ? { key: undefined, value: item } : undefined;
  }
  return isMap(node) ? enterMap(node, String(segment), targets) : undefined;
};

/** The entries of a map by the texts of their keys, and its merges in order. */
interface Entries {
  readonly byKey: ReadonlyMap<string, { readonly pair: Pair; readonly index: number }>;
  readonly merges: readonly { readonly value: unknown; readonly index: number }[];
}

// A map with thousands of problems is asked as often; its entries are looked through once.
const known = new WeakMap<YAMLMap, Entries>();

const entriesOf = (map: YAMLMap, targets: Targets): Entries => {
  const found = known.get(map);
  if (found !== undefined) return found;
  const byKey = new Map<string, { pair: Pair; index: number }>();
  const merges: { value: unknown; index: number }[] = [];
  for (const [index, pair] of map.items.entries()) {
    const text = isMergeKey(pair.key) ? undefined : textOf(pair.key, targets);
    if (isMergeKey(pair.key)) merges.push({ value: pair.value, index });
    else if (text !== undefined) byKey.set(text, { pair, index });
  }
  const entries = { byKey, merges };
  known.set(map, entries);
  return entries;
};

/** The last of equal keys counts, and a merge takes the place of what is before it. */
const enterMap = (map: YAMLMap, key: string, targets: Targets): Found | undefined => {
  const { byKey, merges } = entriesOf(map, targets);
  const own = byKey.get(key);
  for (const { value, index } of merges.toReversed()) {
    const found = own === undefined || index > own.index ? enterMerged(value, key, targets) : undefined;
    if (found) return found;
  }
  if (own === undefined) return undefined;
  const { pair } = own;
  return { key: isNode(pair.key) ? pair.key : undefined, value: hasText(pair.value) ? pair.value : undefined };
};

const enterMerged = (value: unknown, segment: string | number, targets: Targets): Found | undefined => {
  const node = resolved(value, targets);
  if (!isSeq(node)) return enter(node, segment, targets);
  for (const item of node.items) {
    const found = enter(resolved(item, targets), segment, targets);
    if (found) return found;
  }
  return undefined;
};

/** Follows a path from the root as far as it goes, through aliases and merges to where a value is written. */
export const find = (root: Node, path: Path, targets: Targets): Found => {
  let found: Found = { key: undefined, value: root };
  for (const segment of path) {
    const next = enter(resolved(found.value, targets), segment, targets);
    if (next === undefined) break;
    found = next;
  }
  return found;
};
