import type ts from "typescript";
import { holderOf } from "./find-arrows.ts";

/**
 * The name that JavaScript gives an arrow function by the place it stands at. A call around the arrow would take it
 * away, and stacks of calls and of components show it.
 */
export const functionName = (arrow: ts.ArrowFunction, typescript: typeof ts): string | undefined => {
  const holder = holderOf(arrow, typescript);
  if (typescript.isExportAssignment(holder)) return "default";
  if (typescript.isBinaryExpression(holder)) {
    const assigns = holder.operatorToken.kind === typescript.SyntaxKind.EqualsToken;
    return assigns && typescript.isIdentifier(holder.left) ? holder.left.text : undefined;
  }
  const isNamed =
    typescript.isVariableDeclaration(holder) ||
    typescript.isPropertyAssignment(holder) ||
    typescript.isPropertyDeclaration(holder) ||
    typescript.isParameter(holder) ||
    typescript.isBindingElement(holder) ||
    typescript.isJsxAttribute(holder);
  if (!isNamed) return undefined;
  const { name } = holder;
  if (typescript.isJsxNamespacedName(name)) return name.getText();
  const isPlain =
    typescript.isIdentifier(name) || typescript.isStringLiteral(name) || typescript.isNumericLiteral(name);
  return isPlain ? name.text : undefined;
};
