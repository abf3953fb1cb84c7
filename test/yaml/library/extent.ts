import { isCollection, isNode, isPair, isScalar, type Node } from "yaml";

const last = (node: Node): Node | undefined => {
  if (!isCollection(node) || node.flow === true) return undefined;
  const item: unknown = node.items.at(-1);
  const inner: unknown = isPair(item) ? (isNode(item.value) ? item.value : item.key) : item;
  return isNode(inner) ? inner : undefined;
};

const isBlock = (node: Node): boolean => isScalar(node) && node.type?.startsWith("BLOCK") === true;

/** A comment in the header of a text block that has no lines is none of it. */
const withoutBreaks = (written: string): string =>
  written.replace(/[\r\n]+$/, "").replace(/(?<=[|>][-+\d]{0,2})[ \t]+(?:#[^\n]*)?(?:\n#[^\n]*)*$/, "");

/**
 * Where a node's text begins and ends for the library, without the white space and comments that follow it; the blanks
 * that end a line of a text block belong to the block.
 */
export const extent = (node: Node, text: string): readonly [start: number, end: number] => {
  const start = node.range?.[0] ?? 0;
  let innermost = node;
  for (let inner = last(node); inner !== undefined; inner = last(inner)) innermost = inner;
  const written = text.slice(start, Math.max(start, innermost.range?.[1] ?? start));
  const trimmed = isBlock(innermost) ? withoutBreaks(written) : written.replace(/[ \t\r\n]+$/, "");
  return [start, start + trimmed.length];
};
