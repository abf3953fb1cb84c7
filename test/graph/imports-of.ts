import ts from "typescript";

/** One import that a source file makes. */
export interface Import {
  readonly specifier: string;
  /** Gone when the file is transformed. `import { type T }` is not: its module is still loaded. */
  readonly typeOnly: boolean;
}

const text = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

/** Whether a call of this loads a module: `import`, `require`, `createRequire(…)`. */
const loads = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(callee) && callee.text === "require") ||
  (ts.isCallExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === "createRequire");

const read = (node: ts.Node): { specifier: string | undefined; typeOnly: boolean } | undefined => {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: text(node.moduleSpecifier), typeOnly };
  }
  if (ts.isExportDeclaration(node)) return { specifier: text(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node)) {
    return { specifier: ts.isLiteralTypeNode(node.argument) ? text(node.argument.literal) : undefined, typeOnly: true };
  }
  if (ts.isCallExpression(node) && loads(node.expression)) {
    return { specifier: text(node.arguments[0]), typeOnly: false };
  }
  return undefined;
};

/** Every import of a file: static, re-exported, dynamic and in types. A dynamic import of a computed name has none. */
export const importsOf = (file: string, source: string): Import[] => {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = read(node);
    if (found?.specifier !== undefined) imports.push({ specifier: found.specifier, typeOnly: found.typeOnly });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return imports;
};
