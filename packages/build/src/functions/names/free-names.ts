import type ts from "typescript";
import { declaredIn, isTypeOnly } from "./declared-names.ts";

/** A name where it is used. `this` counts as one, where it means that of the surroundings. */
export interface Use {
  readonly name: string;
  readonly node: ts.Node;
}

/** Whether an identifier is only the name of a property, a label or the like. */
const isLabel = (node: ts.Identifier, typescript: typeof ts): boolean => {
  const { parent } = node;
  if (typescript.isPropertyAccessExpression(parent)) return parent.name === node;
  if (typescript.isBindingElement(parent)) return parent.propertyName === node || parent.name === node;
  if (typescript.isShorthandPropertyAssignment(parent))
    return parent.objectAssignmentInitializer === node ? false : parent.name !== node;
  if (typescript.isExportSpecifier(parent)) return (parent.propertyName ?? parent.name) !== node;
  if (typescript.isJsxAttribute(parent) || typescript.isMetaProperty(parent) || typescript.isJsxNamespacedName(parent))
    return true;
  if (typescript.isLabeledStatement(parent) || typescript.isBreakOrContinueStatement(parent))
    return parent.label === node;
  if (typescript.isImportSpecifier(parent) || typescript.isImportClause(parent) || typescript.isNamespaceImport(parent))
    return true;
  // Of a declaration, a property of an object, a member of a class or an enum.
  return "name" in parent && parent.name === node;
};

/** A tag such as `<div>` names no variable. */
const isIntrinsic = (node: ts.Identifier, typescript: typeof ts): boolean => {
  const { parent } = node;
  const isTag =
    typescript.isJsxOpeningElement(parent) ||
    typescript.isJsxSelfClosingElement(parent) ||
    typescript.isJsxClosingElement(parent);
  return isTag && /^[a-z]/.test(node.text);
};

/**
 * Every use of a name in an expression, a declaration or a statement that it does not declare itself, in the order of
 * the text. Types do not count. `this` of a function that is asked about is not declared by it: whoever calls it is.
 */
export const freeNames = (root: ts.Node, typescript: typeof ts): readonly Use[] => {
  const found: Use[] = [];
  const scopes: ReadonlySet<string>[] = [];
  const isBound = (name: string): boolean => scopes.some((scope) => scope.has(name));
  const within = (names: readonly string[] | undefined, walk: () => void): void => {
    if (names !== undefined) scopes.push(new Set(names));
    walk();
    if (names !== undefined) scopes.pop();
  };
  const visit = (node: ts.Node): void => {
    if (isTypeOnly(node, typescript)) return;
    if (typescript.isExpressionWithTypeArguments(node)) {
      const isImplements =
        typescript.isHeritageClause(node.parent) && node.parent.token === typescript.SyntaxKind.ImplementsKeyword;
      if (!isImplements) visit(node.expression);
      return;
    }
    if (typescript.isTypeNode(node)) return;
    if (typescript.isIdentifier(node)) {
      if (node.text === "this" || isLabel(node, typescript) || isIntrinsic(node, typescript)) return;
      if (!isBound(node.text)) found.push({ name: node.text, node });
      return;
    }
    if (node.kind === typescript.SyntaxKind.ThisKeyword) {
      if (!isBound("this")) found.push({ name: "this", node });
      return;
    }
    within(ownNames(node), () => typescript.forEachChild(node, visit));
  };
  /** `this` belongs to functions that are no arrows and, in fields and static blocks, to classes. */
  const ownNames = (node: ts.Node): readonly string[] | undefined => {
    const names = declaredIn(node, typescript);
    const bindsThis =
      (typescript.isFunctionLike(node) && !typescript.isArrowFunction(node) && node !== root) ||
      typescript.isPropertyDeclaration(node) ||
      typescript.isClassStaticBlockDeclaration(node);
    return bindsThis ? [...(names ?? []), "this"] : names;
  };
  visit(root);
  return found;
};
