import ts from "typescript";

/** One import that a source file makes, or one file or package that a `/// <reference>` of it names. */
export interface Import {
  /** As it is written; the path of a reference begins with a dot like any other. */
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

/** What the `/// <reference path>` and `/// <reference types>` of a file name. */
const references = ({ referencedFiles, typeReferenceDirectives }: ts.SourceFile): Import[] => [
  ...referencedFiles.map(({ fileName }) => ({
    specifier: fileName.startsWith(".") ? fileName : `./${fileName}`,
    typeOnly: true,
  })),
  ...typeReferenceDirectives.map(({ fileName }) => ({ specifier: fileName, typeOnly: true })),
];

/**
 * Every import of a file: static, re-exported, dynamic, in types and in references. A dynamic import of a computed name
 * has none.
 */
export const importsOf = (file: string, source: string): Import[] => {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const imports = references(parsed);
  const visit = (node: ts.Node): void => {
    const found = read(node);
    if (found?.specifier !== undefined) imports.push({ specifier: found.specifier, typeOnly: found.typeOnly });
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return imports;
};
