import type ts from "typescript";
import { boundNames, isTypeOnly, namesOfStatement } from "./declared-names.ts";

/** One name that a module imports. */
export interface ImportPart {
  readonly kind: "import";
  readonly statement: ts.ImportDeclaration;
  readonly node: ts.ImportClause | ts.NamespaceImport | ts.ImportSpecifier;
  readonly specifier: string;
  /** What the other module calls it: `default`, a name, or `*` for all of them. */
  readonly imported: string;
}

/** A declaration at the top level of a module, or a statement there that changes what others declare. */
export interface CodePart {
  readonly kind: "code";
  readonly statement: ts.Statement;
  /** The statement, or the one declaration of several in it that is meant. */
  readonly node: ts.Node;
}

export type Part = ImportPart | CodePart;

const importParts = (statement: ts.ImportDeclaration, typescript: typeof ts): readonly [string, ImportPart][] => {
  const clause = statement.importClause;
  if (clause === undefined || clause.phaseModifier === typescript.SyntaxKind.TypeKeyword) return [];
  const specifier = typescript.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : "";
  const part = (node: ImportPart["node"], imported: string): ImportPart => ({
    kind: "import",
    statement,
    node,
    specifier,
    imported,
  });
  const bindings = clause.namedBindings;
  const found: [string, ImportPart][] = clause.name === undefined ? [] : [[clause.name.text, part(clause, "default")]];
  if (bindings === undefined) return found;
  if (typescript.isNamespaceImport(bindings)) return [...found, [bindings.name.text, part(bindings, "*")]];
  for (const element of bindings.elements) {
    if (element.isTypeOnly) continue;
    found.push([element.name.text, part(element, (element.propertyName ?? element.name).text)]);
  }
  return found;
};

const codeParts = (statement: ts.Statement, typescript: typeof ts): readonly [string, CodePart][] => {
  if (isTypeOnly(statement, typescript)) return [];
  const part = (node: ts.Node): CodePart => ({ kind: "code", statement, node });
  if (!typescript.isVariableStatement(statement)) {
    return namesOfStatement(statement, typescript).map((name) => [name, part(statement)]);
  }
  return statement.declarationList.declarations.flatMap((declaration) => {
    const one = part(declaration);
    return boundNames(declaration.name, typescript).map((name): [string, CodePart] => [name, one]);
  });
};

/** What each name at the top level of a module stands for. A function with overloads has several parts. */
export const partsOf = (source: ts.SourceFile, typescript: typeof ts): ReadonlyMap<string, readonly Part[]> => {
  const parts = new Map<string, Part[]>();
  for (const statement of source.statements) {
    const found: readonly [string, Part][] = typescript.isImportDeclaration(statement)
      ? importParts(statement, typescript)
      : codeParts(statement, typescript);
    for (const [name, part] of found) parts.set(name, [...(parts.get(name) ?? []), part]);
  }
  return parts;
};
