import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
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
  if (!isMap(node)) return undefined;
  // From the end, since the last of equal keys counts, and a merge takes the place of what is before it.
  for (let i = node.items.length - 1; i >= 0; i--) {
    const pair = node.items[i];
    if (pair === undefined) continue;
    if (isMergeKey(pair.key)) {
      const found = enterMerged(pair.value, segment, targets);
      if (found) return found;
    } else if (textOf(pair.key, targets) === String(segment)) {
      return { key: isNode(pair.key) ? pair.key : undefined, value: hasText(pair.value) ? pair.value : undefined };
    }
  }
  return undefined;
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
