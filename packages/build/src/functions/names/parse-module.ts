import type ts from "typescript";

/** Reads a module of the user's as what its name says that it is. Nodes know their parents. */
export const parseModule = (path: string, text: string, typescript: typeof ts): ts.SourceFile => {
  // JSX may stand in plain JavaScript, but what begins with `<` in TypeScript is something else.
  const kind = /\.[cm]?ts$/.test(path) ? typescript.ScriptKind.TS : typescript.ScriptKind.TSX;
  return typescript.createSourceFile(path, text, typescript.ScriptTarget.Latest, true, kind);
};
