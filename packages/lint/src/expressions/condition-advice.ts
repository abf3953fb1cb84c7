import { meantTag, parseExpression, type When } from "@argotsx/expr";
import { bracketed } from "./bracketed.ts";

/** Operators of other languages. */
const operators: ReadonlyMap<string, string> = new Map([
  ["and", "&&"],
  ["or", "||"],
  ["not", "!="],
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

/** Whether nothing in a part of a condition begins before it or ends behind it. */
const isWhole = (part: string): boolean => {
  const countOf = (mark: string): number => part.split(mark).length;
  return countOf("{{") === countOf("}}") && countOf("'") % 2 === 1 && countOf('"') % 2 === 1;
};

/** What to write for `not` in front of what does not hold. */
const negated = (behind: string): string => {
  const [compared = ""] = /^[^&|()]+/.exec(behind) ?? [];
  return compared !== "" && isWhole(compared) ? `write !(${compared.trim()})` : "write ! in its place: !(…)";
};

const lastOperand = /(?:'[^'"]*'|"[^'"]*"|\{\{[^{}]*\}\}|[\w.]+)\s*$/;

/** What to write for `not in`: `in` itself takes no list of one. */
const notIn = (before: string, behind: string): string => {
  const operand = lastOperand.exec(before)?.[0].trim() ?? "…";
  const list = /^\s*\(([^()]*)\)/.exec(behind)?.[1]?.trim() ?? "";
  if (list === "" || !isWhole(list)) return `write !(${operand} in (…, …))`;
  const isOne = !list.replace(/'[^'"]*'|"[^'"]*"/g, "").includes(",");
  return isOne ? `write ${operand} != ${list}` : `write !(${operand} in (${list}))`;
};

/** What to write instead of a word that stands where a condition has an operator of another name, or none. */
export const adviceOnOperator = (
  condition: string,
  { message, start, end }: { readonly message: string; readonly start: number; readonly end: number },
): string | undefined => {
  const behind = condition.slice(end);
  if (/^an operator is missing between `not` |^`not` is no function/.test(message))
    return negated(condition.slice(start));
  const word = condition.slice(start, end);
  const [, next = ""] = /^\s+(\w+)/.exec(behind) ?? [];
  if (word === "not" && /^in$/i.test(next)) return notIn(condition.slice(0, start), behind.trimStart().slice(2));
  const named = word === "not" && ofExpressions.has(next) ? next : word;
  const operator = word === "is" && next === "not" ? "!=" : operators.get(named);
  if (operator !== undefined) return `write ${operator}`;
  if (!ofExpressions.has(named)) return undefined;
  const expression = asExpression(condition);
  return `only an expression has '${named}': {{=${expression ?? "…"}}}`;
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
