import {
  createSourceFile,
  getLeadingCommentRanges,
  getTrailingCommentRanges,
  type Node,
  ScriptKind,
  ScriptTarget,
  SyntaxKind,
} from "typescript";
import { Lexer } from "yaml";

const scalarMark = "\u001f";
const marks = new Set(["\u0002", "\u0018", scalarMark]);

/** YAML without its comments. A `#` in a text, such as the first line of a script, is none. */
export const yamlWithoutComments = (text: string): string => {
  const tokens = [...new Lexer().lex(text.replace(/^\ufeff/, ""))];
  return tokens
    .filter((token, index) => !marks.has(token) && !(token.startsWith("#") && tokens[index - 1] !== scalarMark))
    .join("");
};

interface Range {
  readonly pos: number;
  readonly end: number;
}

/** TSX without its comments. */
export const tsxWithoutComments = (text: string): string => {
  const source = createSourceFile("workflow.tsx", text, ScriptTarget.Latest, true, ScriptKind.TSX);
  const comments = new Map<number, Range>();
  const visit = (node: Node): void => {
    const children = node.getChildren(source);
    for (const child of children) visit(child);
    // What stands between elements is text, whatever it looks like; before any other token there may be comments.
    if (children.length > 0 || node.kind === SyntaxKind.JsxText) return;
    const ranges = [getLeadingCommentRanges(text, node.pos), getTrailingCommentRanges(text, node.pos)];
    for (const range of ranges.flatMap((some) => some ?? [])) comments.set(range.pos, range);
  };
  visit(source);
  let rest = text;
  for (const { pos, end } of [...comments.values()].sort((a, b) => b.pos - a.pos)) {
    rest = rest.slice(0, pos) + rest.slice(end);
  }
  return rest;
};
