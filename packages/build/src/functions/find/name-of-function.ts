import type ts from "typescript";
import type { ModuleNames } from "../names/module-names.ts";
import { argotsxName } from "./argotsx-names.ts";
import type { Found } from "./find-functions.ts";

/** The text of `name="x"` on the element that an attribute belongs to. */
const elementName = (node: ts.Node, typescript: typeof ts): string | undefined => {
  if (!typescript.isJsxAttributes(node)) return undefined;
  for (const property of node.properties) {
    if (!typescript.isJsxAttribute(property) || property.name.getText() !== "name") continue;
    const value = property.initializer;
    return value !== undefined && typescript.isStringLiteral(value) ? value.text : undefined;
  }
  return undefined;
};

/** What a function is called in the header of its script: its own name, its template's, or that of its surroundings. */
export const nameOfFunction = ({ value, template }: Found, names: ModuleNames, typescript: typeof ts): string => {
  if (typescript.isIdentifier(value)) return value.text;
  if (typescript.isPropertyAccessExpression(value)) return value.name.text;
  if (template !== undefined && template.name !== "") return template.name;
  if (typescript.isFunctionExpression(value) && value.name !== undefined) return value.name.text;
  for (let node: ts.Node = value.parent; node !== undefined; node = node.parent) {
    const name = elementName(node, typescript);
    if (name !== undefined) return name;
    if (typescript.isCallExpression(node) && argotsxName(node.expression, names, typescript) === "template") {
      const [first] = node.arguments;
      if (first !== undefined && typescript.isStringLiteralLike(first)) return first.text;
    }
    const declared =
      typescript.isVariableDeclaration(node) || typescript.isFunctionDeclaration(node) ? node.name : undefined;
    if (declared !== undefined && typescript.isIdentifier(declared)) return declared.text;
  }
  return "run";
};
