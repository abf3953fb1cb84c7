import type ts from "typescript";
import { loadTypeScript } from "../load-typescript.ts";

/** A comment of a module, from its `//` or `/*` to its end, as offsets. */
export interface SourceComment {
  readonly start: number;
  readonly end: number;
  /** Without the marks around it. */
  readonly text: string;
}

/** The comment whose text begins at an offset; nothing where what stands before it begins none. */
const commentAround = (text: string, at: number): SourceComment | undefined => {
  const before = text.slice(Math.max(0, at - 200), at);
  const opening = /(\/\/+|\/\*+)\s*$/.exec(before);
  if (opening === null) return undefined;
  const isLine = opening[0].startsWith("//");
  if (isLine && /[\n\r]/.test(opening[0])) return undefined;
  const closing = isLine ? text.slice(at).search(/[\n\r\u2028\u2029]/) : text.slice(at).indexOf("*/");
  const close = closing < 0 ? text.length : at + closing;
  return {
    start: at - opening[0].length,
    end: isLine || closing < 0 ? close : close + 2,
    text: text.slice(at, close).trim(),
  };
};

/** Whether an offset lies in a text, a name or the like, where no comment can be. */
const isInToken = (source: ts.SourceFile, at: number, typescript: typeof ts): boolean => {
  const visit = (node: ts.Node): boolean => {
    if (at < node.getFullStart() || at >= node.getEnd()) return false;
    const isToken = typescript.isJsxText(node) || typescript.isTemplateLiteralToken(node) || typescript.isToken(node);
    if (isToken) return typescript.isJsxText(node) || at >= node.getStart(source);
    return typescript.forEachChild(node, visit) === true;
  };
  return visit(source);
};

/** The comments of a TypeScript module that begin with a word. TypeScript is loaded where the text has the word. */
export const sourceComments = (file: string, text: string, word: string): readonly SourceComment[] => {
  const found: SourceComment[] = [];
  let source: ts.SourceFile | undefined;
  try {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const comment = commentAround(text, at);
      if (comment === undefined) continue;
      const typescript = loadTypeScript();
      const { ScriptKind, ScriptTarget } = typescript;
      const kind = file.endsWith("x") ? ScriptKind.TSX : ScriptKind.TS;
      source ??= typescript.createSourceFile(file, text, ScriptTarget.Latest, true, kind);
      if (!isInToken(source, at, typescript)) found.push(comment);
    }
  } catch {
    // Without TypeScript nothing is known of comments, and code may be nested too deeply for it.
    return [];
  }
  return found;
};
