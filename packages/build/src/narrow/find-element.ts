import type ts from "typescript";

/** An element as it is written: its opening tag, or the `<>` of a fragment. */
export type Opening = ts.JsxOpeningElement | ts.JsxSelfClosingElement | ts.JsxOpeningFragment;

/** The JSX elements of a module by the offset of their `<`, found at once: thousands of them may have a problem. */
export class Elements {
  readonly #source: ts.SourceFile;
  readonly #typescript: typeof ts;
  #byStart: ReadonlyMap<number, Opening> | undefined;

  constructor(source: ts.SourceFile, typescript: typeof ts) {
    this.#source = source;
    this.#typescript = typescript;
  }

  at(offset: number): Opening | undefined {
    this.#byStart ??= this.#find();
    return this.#byStart.get(offset);
  }

  #find(): ReadonlyMap<number, Opening> {
    const found = new Map<number, Opening>();
    const { isJsxOpeningElement, isJsxSelfClosingElement, isJsxOpeningFragment, forEachChild } = this.#typescript;
    const waiting: ts.Node[] = [this.#source];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isJsxOpeningElement(node) || isJsxSelfClosingElement(node) || isJsxOpeningFragment(node)) {
        found.set(node.getStart(this.#source), node);
      }
      forEachChild(node, (child) => {
        waiting.push(child);
      });
    }
    return found;
  }
}

/** What the module exports as its default: the expression, or the statement where it is a declaration. */
export const findExport = (source: ts.SourceFile, typescript: typeof ts): ts.Node | undefined => {
  for (const statement of source.statements) {
    if (typescript.isExportAssignment(statement)) return statement.expression;
    const declares = typescript.isFunctionDeclaration(statement) || typescript.isClassDeclaration(statement);
    if (declares && statement.modifiers?.some(({ kind }) => kind === typescript.SyntaxKind.DefaultKeyword)) {
      return statement.name ?? statement.modifiers[0];
    }
  }
  return undefined;
};

/** The one `await` outside of all functions; nothing when there are several, any of which may be meant. */
export const findAwait = (source: ts.SourceFile, typescript: typeof ts): ts.Node | undefined => {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (typescript.isFunctionLike(node)) return;
    if (typescript.isAwaitExpression(node)) found.push(node);
    typescript.forEachChild(node, visit);
  };
  visit(source);
  return found.length === 1 ? found[0] : undefined;
};
