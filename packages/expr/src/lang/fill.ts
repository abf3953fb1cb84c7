import type { Expression, Span } from "../expression.ts";

/** A copy of a tree in which every hole is what `fill` gives for its name; nodes without holes inside are kept as they are. */
export const fillHoles = (tree: Expression, fill: (name: string, at: Span | undefined) => Expression): Expression => {
  const go = (node: Expression): Expression => fillHoles(node, fill);
  const all = (nodes: readonly Expression[]): readonly Expression[] => {
    const filled = nodes.map(go);
    return filled.every((node, index) => node === nodes[index]) ? nodes : filled;
  };
  switch (tree.kind) {
    case "hole":
      return fill(tree.name, tree.at);
    case "member":
      return replaced(tree, { object: go(tree.object), property: go(tree.property) });
    case "slice":
      return replaced(tree, {
        object: go(tree.object),
        ...(tree.from && { from: go(tree.from) }),
        ...(tree.to && { to: go(tree.to) }),
      });
    case "call":
      return replaced(tree, { callee: go(tree.callee), arguments: all(tree.arguments) });
    case "predicate":
      return replaced(tree, { body: go(tree.body) });
    case "unary":
      return replaced(tree, { operand: go(tree.operand) });
    case "binary":
      return replaced(tree, { left: go(tree.left), right: go(tree.right) });
    case "conditional":
      return replaced(tree, { test: go(tree.test), then: go(tree.then), otherwise: go(tree.otherwise) });
    case "list":
    case "sequence":
      return replaced(tree, { items: all(tree.items) });
    case "map": {
      const entries = tree.entries.map(({ key, value }) => ({ key: go(key), value: go(value) }));
      const same = entries.every((entry, index) => {
        const before = tree.entries[index];
        return entry.key === before?.key && entry.value === before.value;
      });
      return same ? tree : { ...tree, entries };
    }
    case "let":
      return replaced(tree, { value: go(tree.value), body: go(tree.body) });
    default:
      return tree;
  }
};

const replaced = <Node extends Expression>(node: Node, parts: Partial<Node>): Node => {
  const keys = Object.keys(parts) as (keyof Node)[];
  return keys.every((key) => parts[key] === node[key]) ? node : { ...node, ...parts };
};
