import type ts from "typescript";

/** The expression inside parentheses, type assertions and what else leaves no trace at run time. */
export const unwrap = (node: ts.Expression, typescript: typeof ts): ts.Expression => {
  let inner = node;
  while (
    typescript.isParenthesizedExpression(inner) ||
    typescript.isAsExpression(inner) ||
    typescript.isSatisfiesExpression(inner) ||
    typescript.isNonNullExpression(inner) ||
    typescript.isTypeAssertionExpression(inner) ||
    typescript.isExpressionWithTypeArguments(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
};
