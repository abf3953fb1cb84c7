import type ts from "typescript";

/** The variable that a chain of accesses starts from: `table` of `table.rows[0]`. */
const rootOf = (node: ts.Node, typescript: typeof ts): string | undefined => {
  if (typescript.isIdentifier(node)) return node.text;
  const isChain =
    typescript.isPropertyAccessExpression(node) ||
    typescript.isElementAccessExpression(node) ||
    typescript.isNonNullExpression(node) ||
    typescript.isParenthesizedExpression(node) ||
    typescript.isCallExpression(node);
  return isChain ? rootOf(node.expression, typescript) : undefined;
};

/**
 * The variables that a statement assigns to, or calls a method of, such as `prices` in `prices.set("a", 1)`: whoever
 * needs the variable needs the statement.
 */
export const changedNames = (statement: ts.Statement, typescript: typeof ts): ReadonlySet<string> => {
  const { SyntaxKind } = typescript;
  const found = new Set<string>();
  const add = (node: ts.Node | undefined): void => {
    const root = node && rootOf(node, typescript);
    if (root !== undefined) found.add(root);
  };
  const visit = (node: ts.Node): void => {
    if (typescript.isBinaryExpression(node)) {
      const operator = node.operatorToken.kind;
      if (operator >= SyntaxKind.FirstAssignment && operator <= SyntaxKind.LastAssignment) add(node.left);
    } else if (typescript.isPrefixUnaryExpression(node)) {
      if (node.operator === SyntaxKind.PlusPlusToken || node.operator === SyntaxKind.MinusMinusToken) add(node.operand);
    } else if (typescript.isPostfixUnaryExpression(node)) add(node.operand);
    else if (typescript.isDeleteExpression(node)) add(node.expression);
    else if (typescript.isCallExpression(node) && !typescript.isIdentifier(node.expression)) {
      add(node.expression);
      // Object.assign(table, …), Object.freeze(table)
      if (rootOf(node.expression, typescript) === "Object") add(node.arguments[0]);
    }
    typescript.forEachChild(node, visit);
  };
  visit(statement);
  return found;
};
