import type ts from "typescript";
import type { FunctionField } from "../captured-function.ts";

type Kind = Pick<FunctionField, "type" | "enum">;

/** The texts of a union in the order in which the user wrote them; TypeScript's own order follows other files. */
const inWrittenOrder = (texts: readonly string[], at: ts.Node, checker: ts.TypeChecker, typescript: typeof ts) => {
  const written: string[] = [];
  const visit = (node: ts.Node, depth: number): void => {
    if (typescript.isTypeAliasDeclaration(node) && depth < 5) visit(node.type, depth + 1);
    else if (typescript.isStringLiteralLike(node) || typescript.isNumericLiteral(node)) written.push(node.text);
    else if (typescript.isTypeReferenceNode(node) && depth < 5) {
      const named = checker.getSymbolAtLocation(node.typeName);
      const isAlias = named !== undefined && (named.flags & typescript.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(named) : named;
      for (const declaration of symbol?.declarations ?? []) {
        if (typescript.isTypeAliasDeclaration(declaration)) visit(declaration, depth);
        if (typescript.isEnumDeclaration(declaration))
          typescript.forEachChild(declaration, (one) => visit(one, depth + 1));
      }
      for (const argument of node.typeArguments ?? []) visit(argument, depth);
    } else typescript.forEachChild(node, (one) => visit(one, depth));
  };
  visit(at, 0);
  const rank = (text: string): number => (written.includes(text) ? written.indexOf(text) : written.length);
  return [...texts].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
};

/** What a value of any of some types is in Argo: text, number or truth value, one of some texts, or else JSON. */
export const kindOf = (
  types: readonly ts.Type[],
  at: ts.Node,
  checker: ts.TypeChecker,
  typescript: typeof ts,
): Kind => {
  const { TypeFlags } = typescript;
  const isLike = (one: ts.Type, flags: ts.TypeFlags): boolean =>
    one.isIntersection() ? one.types.some((part) => isLike(part, flags)) : (one.flags & flags) !== 0;
  const all = (flags: ts.TypeFlags): boolean => types.length > 0 && types.every((one) => isLike(one, flags));
  const literals = types.flatMap((one) => (one.isStringLiteral() || one.isNumberLiteral() ? [String(one.value)] : []));
  const choice = literals.length === types.length ? { enum: inWrittenOrder(literals, at, checker, typescript) } : {};
  if (all(TypeFlags.BooleanLike)) return { type: "boolean" };
  if (all(TypeFlags.StringLike)) return { type: "string", ...choice };
  if (all(TypeFlags.NumberLike)) return { type: "number", ...choice };
  return { type: "json" };
};
