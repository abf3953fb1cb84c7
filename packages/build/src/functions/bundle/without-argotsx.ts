import type ts from "typescript";
import { blanked, type Piece } from "../extract/blanked.ts";
import { isArgotsx } from "../names/argotsx-module.ts";
import { boundNames, isTypeOnly, namesOfStatement } from "../names/declared-names.ts";
import { ModuleNames } from "../names/module-names.ts";
import { parseModule } from "../names/parse-module.ts";

/** What is left of a module when all is taken away that needs argotsx. */
export interface Remainder {
  readonly text: string;
  /** The names of its exports that are gone. */
  readonly gone: ReadonlySet<string>;
}

/** Takes apart one module. */
class Remover {
  readonly #typescript: typeof ts;
  readonly #source: ts.SourceFile;
  readonly #names: ModuleNames;
  readonly gone = new Set<string>();

  constructor(source: ts.SourceFile, typescript: typeof ts) {
    this.#typescript = typescript;
    this.#source = source;
    this.#names = new ModuleNames(source, typescript);
  }

  #whole(node: ts.Node): Piece {
    return { start: node.getStart(this.#source), end: node.getEnd() };
  }

  #isTainted(node: ts.Node): boolean {
    return this.#names.taintOf(node) !== undefined;
  }

  /** What stays of a statement. */
  keep(statement: ts.Statement): readonly Piece[] {
    const typescript = this.#typescript;
    if (isTypeOnly(statement, typescript)) return [];
    if (typescript.isImportDeclaration(statement)) return this.#unlessOurs(statement, statement.moduleSpecifier);
    if (typescript.isExportDeclaration(statement)) {
      if (statement.moduleSpecifier !== undefined) return this.#unlessOurs(statement, statement.moduleSpecifier);
      return this.#keepExports(statement);
    }
    if (!this.#isTainted(statement)) return [{ ...this.#whole(statement), after: ";" }];
    if (typescript.isVariableStatement(statement)) return this.#keepVariables(statement);
    this.#forget(statement, namesOfStatement(statement, typescript));
    return [];
  }

  #unlessOurs(statement: ts.Statement, module: ts.Expression): readonly Piece[] {
    const isOurs = this.#typescript.isStringLiteral(module) && isArgotsx(module.text);
    return isOurs ? [] : [{ ...this.#whole(statement), after: ";" }];
  }

  #keepExports(statement: ts.ExportDeclaration): readonly Piece[] {
    const { exportClause: clause } = statement;
    if (clause === undefined || !this.#typescript.isNamedExports(clause)) return [this.#whole(statement)];
    const kept = clause.elements.filter(({ propertyName, name }) => {
      const node = propertyName ?? name;
      const isGone = this.#names.taintOfUse({ name: node.text, node }) !== undefined;
      if (isGone) this.gone.add(name.text);
      return !isGone;
    });
    const open = { start: statement.getStart(this.#source), end: clause.getStart(this.#source) + 1 };
    const close = { start: clause.getEnd() - 1, end: statement.getEnd(), after: ";" };
    return [open, ...kept.map((one) => ({ ...this.#whole(one), after: "," })), close];
  }

  #keepVariables(statement: ts.VariableStatement): readonly Piece[] {
    const { declarations } = statement.declarationList;
    const kept = declarations.filter((one) => !this.#isTainted(one));
    const lost = declarations.filter((one) => !kept.includes(one));
    this.#forget(
      statement,
      lost.flatMap(({ name }) => boundNames(name, this.#typescript)),
    );
    if (kept.length === 0) return [];
    const { start, end } = this.#whole(statement);
    const keyword = { start, end: declarations[0]?.getStart(this.#source) ?? end };
    const last = kept.length - 1;
    return [keyword, ...kept.map((one, index) => ({ ...this.#whole(one), after: index < last ? "," : ";" }))];
  }

  /** Notes what a statement exported. */
  #forget(statement: ts.Statement, names: readonly string[]): void {
    const { ExportKeyword, DefaultKeyword } = this.#typescript.SyntaxKind;
    const modifiers = this.#typescript.canHaveModifiers(statement) ? (statement.modifiers ?? []) : [];
    const has = (kind: ts.SyntaxKind): boolean => modifiers.some((modifier) => modifier.kind === kind);
    if (this.#typescript.isExportAssignment(statement) || has(DefaultKeyword)) this.gone.add("default");
    else if (has(ExportKeyword)) for (const name of names) this.gone.add(name);
  }
}

/**
 * Takes all that needs argotsx out of a module, so that functions in a pod can use the rest: plain functions often live
 * beside templates. What is left stands at its line and column. What is gone is exported from argotsx itself, so that
 * it is found out whether a function uses it. A CommonJS module stays as it is.
 */
export const withoutArgotsx = (path: string, text: string, typescript: typeof ts): Remainder => {
  const source = parseModule(path, text, typescript);
  const remover = new Remover(source, typescript);
  const left = blanked(
    text,
    source.statements.flatMap((statement) => remover.keep(statement)),
  );
  const { gone } = remover;
  return { text: gone.size === 0 ? left : `${left}\nexport { ${[...gone].join(", ")} } from "argotsx";\n`, gone };
};
