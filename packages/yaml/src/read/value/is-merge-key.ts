import * as n from "../parse/tree.ts";
import { scalarText } from "./scalar-text.ts";

const mergeTag = "tag:yaml.org,2002:merge";

/** Whether a key is `<<`, which merges its value into the map: written plainly, or with the tag of merge keys or `!`. */
export const isMergeKey = (tree: n.Tree, node: number): boolean => {
  const kind = tree.kind(node);
  const tag = tree.properties(node)?.tag;
  if (kind === n.PLAIN_SCALAR && tag === undefined) {
    const start = tree.start(node);
    return tree.end(node) === start + 2 && tree.text.startsWith("<<", start);
  }
  return (tag === mergeTag || tag === "!") && kind < n.JSON_SCALAR && scalarText(tree, node) === "<<";
};
