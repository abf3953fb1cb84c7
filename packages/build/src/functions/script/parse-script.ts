import type ts from "typescript";

/** Reads what esbuild made. Nodes know their parents. */
export const parseScript = (text: string, typescript: typeof ts): ts.SourceFile =>
  typescript.createSourceFile("script.js", text, typescript.ScriptTarget.Latest, true, typescript.ScriptKind.JS);
