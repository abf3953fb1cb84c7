import { isCollection, isNode, isPair, type Node } from "yaml";

const last = (node: Node): Node | undefined => {
  if (!isCollection(node) || node.flow === true) return undefined;
  const item: unknown = node.items.at(-1);
  const inner: unknown = isPair(item) ? (isNode(item.value) ? item.value : item.key) : item;
  return isNode(inner) ? inner : undefined;
};

/** The offsets where a node's text begins and ends, without the blanks, newlines and comments that follow it. */
export const extent = (node: Node, text: string): readonly [start: number, end: number] => {
  const start = node.range?.[0] ?? 0;
  let innermost = node;
  for (let inner = last(node); inner !== undefined; inner = last(inner)) innermost = inner;
  let end = Math.max(start, innermost.range?.[1] ?? start);
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
};
