import { meantTag, parseExpression, type When } from "@argotsx/expr";
import { bracketed } from "./bracketed.ts";

/** Operators of other languages. */
const operators: ReadonlyMap<string, string> = new Map([
  ["and", "&&"],
  ["or", "||"],
  ["not", "!"],
  ["=", "=="],
  ["===", "=="],
  ["is", "=="],
  ["<>", "!="],
  ["&", "&&"],
  ["|", "||"],
]);

/** Operators that only expressions have. */
const ofExpressions: ReadonlySet<string> = new Set(["contains", "startsWith", "endsWith", "matches"]);

/** A condition as an expression, which names variables without braces; nothing where that is none. */
const asExpression = (condition: string): string | undefined => {
  // Quotes around a tag are no part of its name.
  const source = condition.replace(/(['"]?)\{\{([\w.-]+)\}\}\1/g, (_, __, name: string) => bracketed(name));
  if (source.includes("{{")) return undefined;
  const single = source.replace(/"([^"'\\]*)"/g, "'$1'");
  return /["\n]/.test(single) || parseExpression(single).problems.length > 0 ? undefined : single;
};

/** What to write instead of a word that stands where a condition has an operator of another name, or none. */
export const adviceOnOperator = (word: string, condition: string): string | undefined => {
  const operator = operators.get(word);
  if (operator !== undefined) return `write ${operator}`;
  if (!ofExpressions.has(word)) return undefined;
  const expression = asExpression(condition);
  return `only an expression has '${word}': {{=${expression ?? "…"}}}`;
};

/** What to do about a condition without tags: where it holds the name of a variable, that has to be a tag. */
export const adviceOnConstant = (condition: string, tree: When, holds: boolean): string => {
  const open: When[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "unary") open.push(node.operand);
    else if (node.kind === "binary") open.push(node.right, node.left);
    const tag = node.kind === "text" && node.at !== undefined ? meantTag(condition, node.at.start) : undefined;
    if (tag !== undefined) return `a variable stands in braces: write ${tag}`;
  }
  return holds ? "take it away" : "say what it depends on, or take away what never runs";
};
