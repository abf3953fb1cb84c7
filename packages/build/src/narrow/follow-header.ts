import type ts from "typescript";
import type { Opening } from "./find-element.ts";
import { initializerOf } from "./find-exported-literal.ts";
import { templateAround } from "./find-template.ts";
import { fieldOf, followKeys, unwrap } from "./follow-trail.ts";

type TypeScript = typeof ts;

/** What stands for a literal: its variable's value, or what a function returns, as `outputs` may be one of the inputs. */
const literalOf = (node: ts.Node | undefined, source: ts.SourceFile, typescript: TypeScript): ts.Node | undefined => {
  const at = unwrap(node, typescript);
  if (at === undefined) return undefined;
  if (typescript.isIdentifier(at)) return unwrap(initializerOf(at.text, source, typescript), typescript);
  return typescript.isArrowFunction(at) ? unwrap(at.body, typescript) : at;
};

/**
 * The part of a template's header that keys lead to (`inputs`, a name, then options) from the element that its body makes,
 * or the template's name for no keys. Nothing where the header is made in another way.
 */
export const followHeader = (
  opening: Opening,
  keys: readonly (string | number)[],
  part: "key" | "value",
  source: ts.SourceFile,
  typescript: TypeScript,
): ts.Node | undefined => {
  const call = templateAround(opening, typescript);
  const [side, name, ...options] = keys;
  if (call === undefined || side === undefined || name === undefined) return call?.arguments[0];
  const declarations = fieldOf(literalOf(call.arguments[1], source, typescript), side, typescript);
  const declared = fieldOf(literalOf(declarations?.value, source, typescript), name, typescript);
  if (declared === undefined) return declarations?.key;
  const made = unwrap(declared.value, typescript);
  // The options are the last that `param` and `artifact` take.
  const given = made !== undefined && typescript.isCallExpression(made) ? made.arguments.at(-1) : undefined;
  if (options.length === 0 || given === undefined) return declared.key;
  return followKeys({ key: declared.key, value: given }, options, part, typescript);
};
