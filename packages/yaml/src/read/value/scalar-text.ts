import * as n from "../parse/tree.ts";
import { SIMPLE } from "../scan/scalar-form.ts";
import { blockText } from "./block-text.ts";
import { plainText } from "./plain-text.ts";
import { quotedText } from "./quoted-text.ts";

/** The text of a scalar: without quotes, with its escapes decoded and its lines folded. */
export const scalarText = (tree: n.Tree, node: number): string => {
  const { text } = tree;
  const start = tree.start(node);
  const end = tree.end(node);
  switch (tree.kind(node)) {
    case n.PLAIN_SCALAR:
      return tree.form(node) === SIMPLE ? text.slice(start, end) : plainText(text, start, end);
    case n.SINGLE_QUOTED_SCALAR:
    case n.DOUBLE_QUOTED_SCALAR:
      return tree.form(node) === SIMPLE ? text.slice(start + 1, end - 1) : quotedText(text, start, end);
    case n.LITERAL_SCALAR:
    case n.FOLDED_SCALAR:
      return blockText({
        text,
        start,
        end,
        limit: tree.limit,
        form: tree.form(node),
        isLiteral: tree.kind(node) === n.LITERAL_SCALAR,
      });
    case n.JSON_SCALAR:
      return String(JSON.parse(text.slice(start, end))).toWellFormed();
    default:
      return "";
  }
};
