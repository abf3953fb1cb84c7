import type { Finding } from "./finding.ts";
import type { Locator } from "./locator.ts";
import type * as n from "./parse/tree.ts";
import { isMergeKey } from "./value/is-merge-key.ts";

/**
 * The first key, as a node, of those that stand twice, by finding. All are found in one look through the document, which
 * may have thousands of them.
 */
export const firstKeys = (
  tree: n.Tree,
  locator: Locator,
  findings: readonly Finding[],
): ReadonlyMap<Finding, number> => {
  const firsts = new Map<Finding, number>();
  const twice = new Map(findings.flatMap((one) => (one.key === undefined ? [] : [[one.start, one] as const])));
  for (let map = 0, end = twice.size === 0 ? 0 : tree.count; map < end; map++) {
    if (!tree.isMap(map)) continue;
    const known = new Map<string, number>();
    for (let key = map + 1; key < tree.next(map); key = tree.next(tree.next(key))) {
      for (const [text, written] of locator.keysAt(key)) if (!known.has(text)) known.set(text, written);
      // What is merged is said to stand twice at the value of its merge key, which may be a map that begins with a key.
      const finding = twice.get(tree.start(isMergeKey(tree, key) ? tree.next(key) : key));
      const first = finding?.key === undefined ? undefined : known.get(finding.key);
      if (finding !== undefined && first !== undefined && !firsts.has(finding)) firsts.set(finding, first);
    }
  }
  return firsts;
};
