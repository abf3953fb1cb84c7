import type ts from "typescript";

/** The value of an expression that is all literals, in a box; nothing for any other. */
export const literalValue = (node: ts.Expression, typescript: typeof ts): { readonly value: unknown } | undefined => {
  const { SyntaxKind } = typescript;
  if (
    typescript.isParenthesizedExpression(node) ||
    typescript.isAssertionExpression(node) ||
    typescript.isSatisfiesExpression(node)
  ) {
    return literalValue(node.expression, typescript);
  }
  if (typescript.isStringLiteralLike(node)) return { value: node.text };
  if (typescript.isNumericLiteral(node)) return { value: Number(node.text) };
  if (node.kind === SyntaxKind.TrueKeyword) return { value: true };
  if (node.kind === SyntaxKind.FalseKeyword) return { value: false };
  if (node.kind === SyntaxKind.NullKeyword) return { value: null };
  if (typescript.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.MinusToken) {
    const operand = literalValue(node.operand, typescript);
    return typeof operand?.value === "number" ? { value: -operand.value } : undefined;
  }
  if (typescript.isArrayLiteralExpression(node)) {
    const items = node.elements.map((one) => literalValue(one, typescript));
    const values = items.flatMap((item) => (item === undefined ? [] : [item.value]));
    return values.length === items.length ? { value: values } : undefined;
  }
  if (!typescript.isObjectLiteralExpression(node)) return undefined;
  const entries: [string, unknown][] = [];
  for (const property of node.properties) {
    if (!typescript.isPropertyAssignment(property) || typescript.isComputedPropertyName(property.name))
      return undefined;
    const found = literalValue(property.initializer, typescript);
    if (found === undefined) return undefined;
    entries.push([property.name.text, found.value]);
  }
  return { value: Object.fromEntries(entries) };
};
