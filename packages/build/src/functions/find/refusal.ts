import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type ts from "typescript";
import { placeOf } from "../extract/place-of.ts";
import type { ModuleNames } from "../names/module-names.ts";
import type { FunctionValue } from "./function-value.ts";

/** Why a function cannot be taken at all; nothing when it can. */
export const refusal = (
  value: FunctionValue,
  names: ModuleNames,
  file: string,
  typescript: typeof ts,
): Diagnostic | undefined => {
  if (typescript.isIdentifier(value) && names.scopeOf(value.text, value) !== names.source) {
    return diagnostic("function-not-at-top-level", placeOf(value, file), { name: value.text });
  }
  const isGenerator = (node: ts.Node): boolean =>
    (typescript.isFunctionExpression(node) || typescript.isFunctionDeclaration(node)) &&
    node.asteriskToken !== undefined;
  const declared = typescript.isIdentifier(value)
    ? (names.parts.get(value.text) ?? []).map(({ node }) => node)
    : [value];
  return declared.some(isGenerator) ? diagnostic("function-is-generator", placeOf(value, file), {}) : undefined;
};
