import type ts from "typescript";
import type { Opening } from "./find-element.ts";
import type { Range } from "./narrow-place.ts";

type TypeScript = typeof ts;

/** The call `template(name, header, body)` whose body makes an element itself; nothing for what stands in another element. */
export const templateAround = (opening: Opening, typescript: TypeScript): ts.CallExpression | undefined => {
  const element = typescript.isJsxOpeningElement(opening) ? opening.parent : opening;
  let inside: ts.Node = element;
  for (let node = element.parent; node !== undefined; inside = node, node = node.parent) {
    if (typescript.isJsxElement(node) || typescript.isJsxFragment(node)) return undefined;
    if (typescript.isCallExpression(node) && node.arguments[2] === inside) {
      return typescript.isFunctionLike(inside) ? node : undefined;
    }
  }
  return undefined;
};

/** The innermost function around an offset, without its body. */
export const functionHead = (offset: number, source: ts.SourceFile, typescript: TypeScript): Range | undefined => {
  let found: Range | undefined;
  const visit = (node: ts.Node): void => {
    if (offset < node.pos || node.end <= offset) return;
    if (typescript.isArrowFunction(node)) {
      found = { start: node.getStart(source), end: node.equalsGreaterThanToken.end };
    } else if (typescript.isFunctionExpression(node) || typescript.isFunctionDeclaration(node)) {
      found = { start: node.getStart(source), end: node.body?.getStart(source) ?? node.end };
    }
    typescript.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
