import type { Lines } from "./lines.ts";
import * as n from "./parse/tree.ts";
import { SIMPLE } from "./scan/scalar-form.ts";
import type { Span } from "./yaml-file.ts";

/** Whether a node can be a scalar of several lines. Of JSON none is, and none that stands there as it is. */
const canHaveLines = (tree: n.Tree, node: number): boolean => {
  const kind = tree.kind(node);
  if (kind === n.LITERAL_SCALAR || kind === n.FOLDED_SCALAR) return true;
  return kind >= n.PLAIN_SCALAR && kind <= n.DOUBLE_QUOTED_SCALAR && tree.form(node) !== SIMPLE;
};

/** Where the scalars of a tree stand that take more than one line, in the order of the text. */
export const multiLineScalarsOf = (tree: n.Tree, lines: Lines): readonly Span[] => {
  const found: Span[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (!canHaveLines(tree, node)) continue;
    const span = lines.span(tree.start(node), tree.end(node));
    if (span.endLine > span.line) found.push(span);
  }
  return found;
};
