import type ts from "typescript";
import type { CodePart, ImportPart, Part } from "../names/module-parts.ts";

/** A stretch of the source's text that stays where it is. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A statement of the source as far as it stays. */
export interface KeptStatement {
  readonly statement: ts.Statement;
  readonly stretches: readonly Stretch[];
}

/** The comma behind one of several, since the next begins right after it. */
const commaBefore = (next: ts.Node): Stretch => ({ start: next.pos - 1, end: next.pos });

const stretchOf = (node: ts.Node, source: ts.SourceFile): Stretch => ({
  start: node.getStart(source),
  end: node.getEnd(),
});

/** Nothing is exported any more: the function is called in its own module. */
const withoutExport = (statement: ts.Statement, source: ts.SourceFile, typescript: typeof ts): Stretch => {
  const { ExportKeyword, DefaultKeyword } = typescript.SyntaxKind;
  const modifiers = typescript.canHaveModifiers(statement) ? (statement.modifiers ?? []) : [];
  const last = modifiers.findLast(({ kind }) => kind === ExportKeyword || kind === DefaultKeyword);
  const end = statement.getEnd();
  if (last === undefined) return { start: statement.getStart(source), end };
  // What stands behind the modifiers, without the spaces between.
  const rest = /^\s*/.exec(source.text.slice(last.getEnd()))?.[0].length ?? 0;
  return { start: last.getEnd() + rest, end };
};

const declarations = (
  statement: ts.VariableStatement,
  kept: ReadonlySet<ts.Node>,
  source: ts.SourceFile,
  typescript: typeof ts,
): readonly Stretch[] => {
  const whole = withoutExport(statement, source, typescript);
  const { declarations: all } = statement.declarationList;
  const [first] = all;
  const chosen = all.filter((one) => kept.has(one));
  if (chosen.length === all.length || first === undefined) return [whole];
  const keyword = { start: whole.start, end: first.getStart(source) };
  const commas = chosen.slice(0, -1).flatMap((one) => {
    const next = all[all.indexOf(one) + 1];
    return next === undefined ? [] : [commaBefore(next)];
  });
  return [keyword, ...chosen.map((one) => stretchOf(one, source)), ...commas];
};

const imports = (
  statement: ts.ImportDeclaration,
  kept: ReadonlySet<ts.Node>,
  source: ts.SourceFile,
  typescript: typeof ts,
): readonly Stretch[] => {
  const start = statement.getStart(source);
  const clause = statement.importClause;
  if (clause === undefined) return [stretchOf(statement, source)];
  const bindings = clause.namedBindings;
  // From `from` to the end: the clause ends before it.
  const rest = { start: clause.getEnd(), end: statement.getEnd() };
  const stretches: Stretch[] = [{ start, end: start + "import".length }, rest];
  const hasDefault = clause.name !== undefined && kept.has(clause);
  if (hasDefault && clause.name !== undefined) stretches.push(stretchOf(clause.name, source));
  if (bindings === undefined) return stretches;
  const comma = hasDefault ? [commaBefore(bindings)] : [];
  if (typescript.isNamespaceImport(bindings)) {
    return kept.has(bindings) ? [...stretches, ...comma, stretchOf(bindings, source)] : stretches;
  }
  const elements = bindings.elements.filter((one) => kept.has(one));
  if (elements.length === 0) return stretches;
  const braces = stretchOf(bindings, source);
  stretches.push(...comma, { start: braces.start, end: braces.start + 1 }, { start: braces.end - 1, end: braces.end });
  for (const [index, one] of bindings.elements.entries()) {
    if (!kept.has(one)) continue;
    stretches.push(stretchOf(one, source));
    const next = bindings.elements[index + 1];
    if (next !== undefined) stretches.push(commaBefore(next));
  }
  return stretches;
};

/** What stays of a module when only some of its names are needed. */
export const keptStatements = (
  parts: ReadonlySet<Part>,
  source: ts.SourceFile,
  typescript: typeof ts,
): readonly KeptStatement[] => {
  const byStatement = new Map<ts.Statement, Set<ts.Node>>();
  for (const { statement, node } of parts as ReadonlySet<ImportPart | CodePart>) {
    byStatement.set(statement, (byStatement.get(statement) ?? new Set()).add(node));
  }
  return [...byStatement].map(([statement, kept]) => ({
    statement,
    stretches: typescript.isImportDeclaration(statement)
      ? imports(statement, kept, source, typescript)
      : typescript.isVariableStatement(statement)
        ? declarations(statement, kept, source, typescript)
        : [withoutExport(statement, source, typescript)],
  }));
};
