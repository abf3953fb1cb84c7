import type ts from "typescript";
import { namesOf } from "./path.ts";

type TypeScript = typeof ts;

/** A declaration of a name, and the path that the name is short for, if it is short for one. */
interface Declaration {
  readonly start: number;
  readonly end: number;
  readonly path?: readonly string[];
}

/** The names that lead to what a pattern takes its members from. */
const pathOfPattern = (pattern: ts.BindingPattern, typescript: TypeScript): readonly string[] | undefined => {
  const holder = pattern.parent;
  if (typescript.isParameter(holder)) return [];
  if (typescript.isVariableDeclaration(holder)) return holder.initializer && namesOf(holder.initializer.getText());
  return pathOfElement(holder, typescript);
};

const pathOfElement = (element: ts.BindingElement, typescript: TypeScript): readonly string[] | undefined => {
  const around = pathOfPattern(element.parent, typescript);
  const key = element.propertyName ?? element.name;
  const isName = typescript.isIdentifier(key) || typescript.isStringLiteral(key);
  return around !== undefined && isName ? [...around, key.text] : undefined;
};

/** Whether a parameter is the item of a loop: of the function between the tags of `<ForEach>`. */
const isItem = ({ parent }: ts.ParameterDeclaration, typescript: TypeScript): boolean => {
  const element = typescript.isJsxExpression(parent.parent) ? parent.parent.parent : undefined;
  return (
    element !== undefined &&
    typescript.isJsxElement(element) &&
    /^(?:\w+\.)?ForEach$/.test(element.openingElement.tagName.getText())
  );
};

const isDeclaration = (node: ts.Node, { isIdentifier, ...typescript }: TypeScript): node is ts.NamedDeclaration =>
  (typescript.isVariableDeclaration(node) ||
    typescript.isParameter(node) ||
    typescript.isBindingElement(node) ||
    typescript.isFunctionDeclaration(node) ||
    typescript.isClassDeclaration(node)) &&
  node.name !== undefined &&
  isIdentifier(node.name);

const pathOf = (node: ts.NamedDeclaration, typescript: TypeScript): readonly string[] | undefined => {
  if (typescript.isBindingElement(node)) return pathOfElement(node, typescript);
  if (typescript.isParameter(node)) return isItem(node, typescript) ? ["item"] : undefined;
  return typescript.isVariableDeclaration(node) && node.initializer ? namesOf(node.initializer.getText()) : undefined;
};

/** What a declaration is seen in. */
const scopeOf = (node: ts.Node, typescript: TypeScript): ts.Node => {
  let at = node.parent;
  while (!(typescript.isBlock(at) || typescript.isSourceFile(at) || typescript.isFunctionLike(at))) at = at.parent;
  return at;
};

/** Finds what names are short for, where each of them is declared. */
export class MeantBy {
  readonly #declarations = new Map<string, Declaration[]>();

  /** Only declarations of the names in `short` are looked at. */
  constructor(nodes: readonly ts.Node[], short: ReadonlySet<string>, typescript: TypeScript) {
    for (const node of nodes) {
      if (!isDeclaration(node, typescript) || node.name === undefined) continue;
      const name = node.name.getText();
      if (!short.has(name)) continue;
      const { pos: start, end } = scopeOf(node, typescript);
      const path = pathOf(node, typescript);
      const known = this.#declarations.get(name) ?? [];
      this.#declarations.set(name, [...known, { start, end, ...(path !== undefined && { path }) }]);
    }
  }

  /** The path that a path is short for; itself when its first name is declared as nothing of the kind. */
  long([first = "", ...rest]: readonly string[], at: number): readonly string[] {
    const around = (this.#declarations.get(first) ?? []).filter(({ start, end }) => start <= at && at < end);
    const nearest = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return [...(nearest?.path ?? [first]), ...rest];
  }
}
