import type ts from "typescript";
import { unwrap } from "../arrows/unwrap.ts";
import { findExport } from "./find-element.ts";

// A name that stands for a name, and so on, ends somewhere; in wrong code it may lead in a circle.
const steps = 10;

/** What a variable of the module is set to where it is declared. */
export const initializerOf = (
  name: string,
  source: ts.SourceFile,
  typescript: typeof ts,
): ts.Expression | undefined => {
  for (const statement of source.statements) {
    if (!typescript.isVariableStatement(statement)) continue;
    for (const { name: declared, initializer } of statement.declarationList.declarations) {
      if (typescript.isIdentifier(declared) && declared.text === name) return initializer;
    }
  }
  return undefined;
};

/**
 * The object literal that a module exports by default: in `defineConfig({ … })` and the like, or in a variable of the
 * module. Where it is made in another way, what is exported.
 */
export const findExportedLiteral = (source: ts.SourceFile, typescript: typeof ts): ts.Node | undefined => {
  const exported = findExport(source, typescript);
  if (exported === undefined || !typescript.isExpression(exported)) return exported;
  let at: ts.Expression = unwrap(exported, typescript);
  for (let step = 0; step < steps && !typescript.isObjectLiteralExpression(at); step++) {
    const next = typescript.isCallExpression(at)
      ? at.arguments[0]
      : typescript.isIdentifier(at)
        ? initializerOf(at.text, source, typescript)
        : undefined;
    if (next === undefined) break;
    at = unwrap(next, typescript);
  }
  return typescript.isObjectLiteralExpression(at) ? at : exported;
};
