import { extname } from "node:path";
import type ts from "typescript";

/** The kind of a file by its ending; JavaScript may hold JSX for TypeScript's parser, whatever its ending. */
const kindOf = (path: string, { ScriptKind }: typeof ts): ts.ScriptKind =>
  ({ ".tsx": ScriptKind.TSX, ".ts": ScriptKind.TS, ".mts": ScriptKind.TS })[extname(path)] ?? ScriptKind.JSX;

/** Errors of syntax, which TypeScript keeps with the tree and does not show in its types. */
const isBroken = (source: ts.SourceFile): boolean => {
  const { parseDiagnostics } = source as ts.SourceFile & { readonly parseDiagnostics?: readonly unknown[] };
  return parseDiagnostics !== undefined && parseDiagnostics.length > 0;
};

/**
 * The syntax tree of a module, with parents. Nothing when its syntax is wrong, which esbuild then reports; "too deep" when
 * it is nested so deeply that the parser gives up.
 */
export const parse = (path: string, text: string, typescript: typeof ts): ts.SourceFile | "too deep" | undefined => {
  try {
    const source = typescript.createSourceFile(
      path,
      text,
      typescript.ScriptTarget.Latest,
      true,
      kindOf(path, typescript),
    );
    return isBroken(source) ? undefined : source;
  } catch (error) {
    if (error instanceof RangeError) return "too deep";
    throw error;
  }
};
