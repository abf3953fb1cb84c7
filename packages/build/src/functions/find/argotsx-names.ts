import type ts from "typescript";
import { isArgotsx } from "../names/argotsx-module.ts";
import type { ModuleNames } from "../names/module-names.ts";

/** What an expression is in argotsx's own exports: `template` for a name that imports it, whatever it is called here. */
export const argotsxName = (node: ts.Expression, names: ModuleNames, typescript: typeof ts): string | undefined => {
  const imported = (name: string, from: ts.Node): string | undefined => {
    const [part] = names.parts.get(name) ?? [];
    if (part?.kind !== "import" || !isArgotsx(part.specifier)) return undefined;
    return names.scopeOf(name, from) === names.source ? part.imported : undefined;
  };
  if (typescript.isIdentifier(node)) return imported(node.text, node);
  const isMember = typescript.isPropertyAccessExpression(node) && typescript.isIdentifier(node.expression);
  return isMember && imported(node.expression.text, node) === "*" ? node.name.text : undefined;
};
