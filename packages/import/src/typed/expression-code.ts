import { type Expression, holdsTags, parseExpression, printExpression } from "@argotsx/expr";
import { children } from "@argotsx/expr/walk";
import { arrowCode } from "../code/arrow.ts";
import { block, type Doc } from "../code/doc.ts";
import { arrowOf } from "./arrow-tree.ts";
import { type FindReference, referenceFinder } from "./expression-references.ts";
import type { ExpressionPlace, ReferenceOf } from "./references.ts";

/** An expression in Argo's words with the references in it filled in, such as `asInt(${inputs.n}) + 1`. */
const filledText = (source: string, tree: Expression, find: FindReference, isForced: boolean): string | undefined => {
  const found: { readonly start: number; readonly end: number; readonly code: string }[] = [];
  const visit = (node: Expression): void => {
    const reference = find(node);
    if (reference !== undefined && node.at !== undefined) found.push({ ...node.at, code: reference.code });
    else for (const child of children(node)) visit(child);
  };
  visit(tree);
  if (found.length === 0 && !isForced) return undefined;
  let end = 0;
  const parts: string[] = [];
  for (const one of found.sort((a, b) => a.start - b.start)) {
    const between = source.slice(end, one.start);
    // A raw text has no way to write these.
    if (/`|\$\{|\\$/.test(between)) return undefined;
    parts.push(between, `\${${one.code}}`);
    end = one.end;
  }
  const rest = source.slice(end);
  return /`|\$\{|\\$/.test(rest) ? undefined : parts.join("") + rest;
};

const parsed = (source: string): Expression | undefined => {
  const { tree, problems } = parseExpression(source);
  return problems.length > 0 ? undefined : tree;
};

/** The blanks that a line begins with. */
const margin = (text: string): number => text.length - text.trimStart().length;

/** The lines of an expression without the indentation that all have in the manifest; nothing where it means something. */
const lines = (source: string, tree: Expression): string | undefined => {
  const shown = source.split("\n").filter((one) => one.trim() !== "");
  // The first line has none of its own where it stands behind the braces.
  const [first = "", ...others] = shown;
  const all = margin(first) === 0 ? others : shown;
  const shared = Math.min(...all.map(margin));
  const trimmed = shown.map((one) => one.slice(Math.min(shared, margin(one))).trimEnd()).join("\n");
  const same = parsed(trimmed.trim());
  return same !== undefined && printExpression(same) === printExpression(tree) ? trimmed.trim() : undefined;
};

const codeOf = (
  source: string,
  referenceOf: ReferenceOf,
  { writing, takes, isAttribute, type, isArrow = false, isForced = false }: ExpressionPlace,
): Doc | undefined => {
  if (holdsTags(source) || source.includes("${")) return undefined;
  const whole = parsed(source);
  const text = whole && lines(source, whole);
  const tree = text === undefined ? undefined : parsed(text);
  if (text === undefined || tree === undefined) return undefined;
  const find = referenceFinder(referenceOf, writing);
  const arrow = arrowOf(tree, find);
  if (arrow !== undefined && takes.some((type) => type === arrow.type)) return arrowCode(arrow.tree, isAttribute);
  if (isArrow) return undefined;
  const filled = filledText(text, tree, find, isForced);
  if (filled === undefined) return undefined;
  writing.used.add("expr");
  const tag = type === undefined ? "expr" : `expr<${type}>`;
  return filled.includes("\n") ? block(`${tag}\``, filled.split("\n"), "`") : `${tag}\`${filled}\``;
};

/**
 * An expression of Argo's language as an arrow function that the compiler makes the same of, or else in Argo's words with
 * references in them. Nothing for one that reads nothing that has a reference, unless it is forced.
 */
export const expressionCode = (source: string, referenceOf: ReferenceOf, place: ExpressionPlace): Doc | undefined => {
  // What is found on the way to nothing is not imported.
  const used = place.writing.used.copy();
  const code = codeOf(source, referenceOf, { ...place, writing: { ...place.writing, used } });
  if (code !== undefined) place.writing.used.become(used);
  return code;
};
