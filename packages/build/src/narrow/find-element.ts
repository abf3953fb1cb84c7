import type ts from "typescript";

/** An element as it is written: its opening tag, or the `<>` of a fragment. */
export type Opening = ts.JsxOpeningElement | ts.JsxSelfClosingElement | ts.JsxOpeningFragment;

/** The JSX element whose `<` stands at an offset. */
export const findElement = (source: ts.SourceFile, offset: number, typescript: typeof ts): Opening | undefined => {
  const visit = (node: ts.Node): Opening | undefined => {
    if (offset < node.getFullStart() || offset >= node.getEnd()) return undefined;
    const isOpening =
      typescript.isJsxOpeningElement(node) ||
      typescript.isJsxSelfClosingElement(node) ||
      typescript.isJsxOpeningFragment(node);
    if (isOpening && node.getStart(source) === offset) return node;
    return typescript.forEachChild(node, visit);
  };
  return visit(source);
};

/** What the module exports as its default: the expression, or the statement where it is a declaration. */
export const findExport = (source: ts.SourceFile, typescript: typeof ts): ts.Node | undefined => {
  for (const statement of source.statements) {
    if (typescript.isExportAssignment(statement)) return statement.expression;
    const declares = typescript.isFunctionDeclaration(statement) || typescript.isClassDeclaration(statement);
    if (declares && statement.modifiers?.some(({ kind }) => kind === typescript.SyntaxKind.DefaultKeyword)) {
      return statement.name ?? statement.modifiers[0];
    }
  }
  return undefined;
};

/** The one `await` outside of all functions; nothing when there are several, any of which may be meant. */
export const findAwait = (source: ts.SourceFile, typescript: typeof ts): ts.Node | undefined => {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (typescript.isFunctionLike(node)) return;
    if (typescript.isAwaitExpression(node)) found.push(node);
    typescript.forEachChild(node, visit);
  };
  visit(source);
  return found.length === 1 ? found[0] : undefined;
};
