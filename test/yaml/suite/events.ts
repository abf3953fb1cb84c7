import * as n from "../../../packages/yaml/src/read/parse/tree.ts";
import { scalarText } from "../../../packages/yaml/src/read/value/scalar-text.ts";

const styles = new Map<number, string>([
  [n.EMPTY, ":"],
  [n.PLAIN_SCALAR, ":"],
  [n.SINGLE_QUOTED_SCALAR, "'"],
  [n.DOUBLE_QUOTED_SCALAR, '"'],
  [n.LITERAL_SCALAR, "|"],
  [n.FOLDED_SCALAR, ">"],
]);

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b" };

const escaped = (text: string): string => text.replace(/[\\\n\t\r\b]/g, (letter) => escapes[letter] ?? letter);

const propertiesOf = (tree: n.Tree, node: number): string => {
  const { anchor, tag } = tree.properties(node) ?? {};
  return `${anchor === undefined ? "" : ` &${anchor}`}${tag === undefined ? "" : ` <${tag}>`}`;
};

const opening = (tree: n.Tree, node: number): string => {
  const name = tree.isMap(node) ? "MAP" : "SEQ";
  const kind = tree.kind(node);
  const flow = kind === n.FLOW_MAP ? " {}" : kind === n.FLOW_LIST ? " []" : "";
  return `+${name}${flow}${propertiesOf(tree, node)}`;
};

/** The events of a node and all that is inside it, as the YAML test suite writes them. */
export const events = (tree: n.Tree, node = 0): string[] => {
  if (tree.kind(node) === n.ALIAS_NODE) return [`=ALI ${tree.text.slice(tree.start(node), tree.end(node))}`];
  const style = styles.get(tree.kind(node));
  if (style !== undefined) return [`=VAL${propertiesOf(tree, node)} ${style}${escaped(scalarText(tree, node))}`];
  const inner: string[] = [];
  for (let child = node + 1; child < tree.next(node); child = tree.next(child)) inner.push(...events(tree, child));
  return [opening(tree, node), ...inner, tree.isMap(node) ? "-MAP" : "-SEQ"];
};
