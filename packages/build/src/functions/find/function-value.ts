import type ts from "typescript";
import type { ModuleNames } from "../names/module-names.ts";

/** A function literal, or a name that stands for a function. */
export type FunctionValue = ts.ArrowFunction | ts.FunctionExpression | ts.Identifier | ts.PropertyAccessExpression;

/** An expression without parentheses and type assertions around it. */
const bare = (node: ts.Expression, typescript: typeof ts): ts.Expression =>
  typescript.isParenthesizedExpression(node) ||
  typescript.isAssertionExpression(node) ||
  typescript.isSatisfiesExpression(node) ||
  typescript.isNonNullExpression(node)
    ? bare(node.expression, typescript)
    : node;

/** Imports of data are no functions. */
const isData = (specifier: string): boolean => /\.(?:py|sh|rb|sql|txt|yaml|json)$|\?text$/.test(specifier);

const isFunctionName = (name: ts.Identifier, names: ModuleNames, typescript: typeof ts): boolean => {
  const scope = names.scopeOf(name.text, name);
  if (scope === undefined) return false;
  if (scope !== names.source) return localFunction(name.text, scope, typescript) !== undefined;
  return (names.parts.get(name.text) ?? []).some((part) => {
    if (part.kind === "import")
      return !isData(part.specifier) && names.taintOfUse({ name: name.text, node: name }) === undefined;
    return isFunctionNode(part.node, typescript);
  });
};

/** Whether a value is another module's, which is not looked into. */
export const isImported = (value: FunctionValue, names: ModuleNames, typescript: typeof ts): boolean => {
  if (typescript.isPropertyAccessExpression(value)) return true;
  if (!typescript.isIdentifier(value)) return false;
  return (names.parts.get(value.text) ?? []).some(({ kind }) => kind === "import");
};

const isFunctionNode = (node: ts.Node, typescript: typeof ts): boolean => {
  if (typescript.isFunctionDeclaration(node)) return true;
  if (!typescript.isVariableDeclaration(node) || node.initializer === undefined) return false;
  const value = bare(node.initializer, typescript);
  return typescript.isArrowFunction(value) || typescript.isFunctionExpression(value);
};

/** The declaration of a function directly in a block or function, if that is what a name means there. */
export const localFunction = (name: string, scope: ts.Node, typescript: typeof ts): ts.Node | undefined => {
  const isIt = (node: ts.Node): boolean =>
    isFunctionNode(node, typescript) &&
    (typescript.isFunctionDeclaration(node) || typescript.isVariableDeclaration(node)) &&
    node.name !== undefined &&
    typescript.isIdentifier(node.name) &&
    node.name.text === name;
  const visit = (node: ts.Node): ts.Node | undefined =>
    isIt(node)
      ? node
      : typescript.isFunctionLike(node) && node !== scope
        ? undefined
        : typescript.forEachChild(node, visit);
  return visit(scope);
};

/**
 * What a value is when it can be known here to be a function: a literal, or a name of the module's top level that
 * stands for one or is imported. A local name counts too, so that it can be said what is wrong with it.
 */
export const functionValue = (
  written: ts.Expression,
  names: ModuleNames,
  typescript: typeof ts,
): FunctionValue | undefined => {
  const value = bare(written, typescript);
  if (typescript.isArrowFunction(value) || typescript.isFunctionExpression(value)) return value;
  if (typescript.isIdentifier(value)) return isFunctionName(value, names, typescript) ? value : undefined;
  const isMember = typescript.isPropertyAccessExpression(value) && typescript.isIdentifier(value.expression);
  if (!isMember || names.scopeOf(value.expression.text, value) !== names.source) return undefined;
  const [part] = names.parts.get(value.expression.text) ?? [];
  const isNamespace = part?.kind === "import" && part.imported === "*";
  return isNamespace && names.taintOfUse({ name: value.expression.text, node: value }) === undefined
    ? value
    : undefined;
};
