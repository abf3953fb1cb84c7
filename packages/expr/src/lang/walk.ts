import type { Expression } from "../expression.ts";

/** The parts of a node, in the order in which they are written. */
export const children = (node: Expression): readonly Expression[] => {
  switch (node.kind) {
    case "member":
      return [node.object, node.property];
    case "slice":
      return [node.object, ...(node.from ? [node.from] : []), ...(node.to ? [node.to] : [])];
    case "call":
      return [node.callee, ...node.arguments];
    case "predicate":
      return [node.body];
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "conditional":
      return [node.test, node.then, node.otherwise];
    case "list":
    case "sequence":
      return node.items;
    case "map":
      return node.entries.flatMap((entry) => [entry.key, entry.value]);
    case "let":
      return [node.value, node.body];
    default:
      return [];
  }
};

/** How many nodes lie between the root and the deepest leaf; itself safe for trees of any depth. */
export const height = (tree: Expression): number => {
  const waiting: { readonly node: Expression; readonly depth: number }[] = [{ node: tree, depth: 1 }];
  let highest = 0;
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (item.depth > highest) highest = item.depth;
    for (const node of children(item.node)) waiting.push({ node, depth: item.depth + 1 });
  }
  return highest;
};
