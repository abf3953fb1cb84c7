import type ts from "typescript";

/** The names that a pattern binds: one, or those in `{ a, b: [c] }`. */
export const boundNames = (name: ts.BindingName, typescript: typeof ts): readonly string[] =>
  typescript.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) =>
        typescript.isBindingElement(element) ? boundNames(element.name, typescript) : [],
      );

const isVar = (list: ts.VariableDeclarationList, typescript: typeof ts): boolean =>
  (list.flags & typescript.NodeFlags.BlockScoped) === 0;

const namesOfList = (list: ts.VariableDeclarationList, typescript: typeof ts): readonly string[] =>
  list.declarations.flatMap(({ name }) => boundNames(name, typescript));

/** Whether a statement declares nothing that exists at run time. */
export const isTypeOnly = (node: ts.Node, typescript: typeof ts): boolean =>
  typescript.isInterfaceDeclaration(node) ||
  typescript.isTypeAliasDeclaration(node) ||
  (typescript.canHaveModifiers(node) &&
    node.modifiers?.some(({ kind }) => kind === typescript.SyntaxKind.DeclareKeyword) === true);

const importedNames = (node: ts.ImportDeclaration, typescript: typeof ts): readonly string[] => {
  const { name, namedBindings } = node.importClause ?? {};
  const bound =
    namedBindings === undefined
      ? []
      : typescript.isNamespaceImport(namedBindings)
        ? [namedBindings.name.text]
        : namedBindings.elements.map((element) => element.name.text);
  return name === undefined ? bound : [name.text, ...bound];
};

/** The names that a statement declares in the block that it stands in. */
export const namesOfStatement = (node: ts.Statement, typescript: typeof ts): readonly string[] => {
  if (isTypeOnly(node, typescript)) return [];
  if (typescript.isVariableStatement(node)) return namesOfList(node.declarationList, typescript);
  if (typescript.isImportDeclaration(node)) return importedNames(node, typescript);
  const isNamed =
    typescript.isFunctionDeclaration(node) ||
    typescript.isClassDeclaration(node) ||
    typescript.isEnumDeclaration(node) ||
    typescript.isModuleDeclaration(node) ||
    typescript.isImportEqualsDeclaration(node);
  return isNamed && node.name !== undefined && typescript.isIdentifier(node.name) ? [node.name.text] : [];
};

/** Every `var` below a node, but for those of functions inside it. */
const hoistedNames = (node: ts.Node, typescript: typeof ts): readonly string[] => {
  const found: string[] = [];
  const visit = (child: ts.Node): void => {
    if (typescript.isFunctionLike(child) || typescript.isClassLike(child)) return;
    if (typescript.isVariableDeclarationList(child) && isVar(child, typescript)) {
      found.push(...namesOfList(child, typescript));
    }
    typescript.forEachChild(child, visit);
  };
  typescript.forEachChild(node, visit);
  return found;
};

/** The names that exist inside of a node and not around it; nothing when it opens no scope. */
export const declaredIn = (node: ts.Node, typescript: typeof ts): readonly string[] | undefined => {
  const inBlock = (statements: readonly ts.Statement[]) =>
    statements.flatMap((statement) => namesOfStatement(statement, typescript));
  if (typescript.isFunctionLike(node)) {
    const own = typescript.isFunctionExpression(node) && node.name !== undefined ? [node.name.text] : [];
    const parameters = node.parameters.flatMap(({ name }) => boundNames(name, typescript));
    const implied = typescript.isArrowFunction(node) ? [] : ["arguments"];
    return [...own, ...parameters, ...implied, ...hoistedNames(node, typescript)];
  }
  if (typescript.isClassStaticBlockDeclaration(node)) return hoistedNames(node, typescript);
  if (typescript.isClassLike(node)) return node.name === undefined ? [] : [node.name.text];
  if (typescript.isSourceFile(node)) return [...inBlock(node.statements), ...hoistedNames(node, typescript)];
  if (typescript.isBlock(node) || typescript.isModuleBlock(node)) return inBlock(node.statements);
  if (typescript.isCaseBlock(node)) return node.clauses.flatMap(({ statements }) => inBlock(statements));
  if (typescript.isCatchClause(node)) {
    return node.variableDeclaration === undefined ? [] : boundNames(node.variableDeclaration.name, typescript);
  }
  if (typescript.isEnumDeclaration(node)) {
    return node.members.flatMap(({ name }) => ("text" in name ? [name.text] : []));
  }
  const isLoop =
    typescript.isForStatement(node) || typescript.isForInStatement(node) || typescript.isForOfStatement(node);
  if (!isLoop) return undefined;
  const { initializer } = node;
  return initializer !== undefined && typescript.isVariableDeclarationList(initializer)
    ? namesOfList(initializer, typescript)
    : [];
};
