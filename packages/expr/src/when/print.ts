import { isDate } from "./date.ts";
import { type BinaryOperator, levelOf, type When } from "./when.ts";

/**
 * The text of a condition, with parentheses only where they change how it is read. Texts are put in single quotes,
 * except for those that would be a date then, which stand in brackets.
 */
export const printWhen = (tree: When): string => {
  switch (tree.kind) {
    case "number":
      return printNumber(tree.value);
    case "boolean":
      return String(tree.value);
    case "text":
    case "pattern":
      return isDate(tree.value) ? `[${tree.value.replace(/[\\\]]/g, "\\$&")}]` : quote(tree.value);
    case "date":
      return quote(tree.text);
    case "nothing":
      return "()";
    case "access":
      return tree.path.join(".") + (tree.arguments ? `(${printWhen(tree.arguments)})` : "");
    case "unary":
      return (
        tree.operator + (needsNoParentheses(tree.operand) ? printWhen(tree.operand) : `(${printWhen(tree.operand)})`)
      );
    case "binary":
      return printBinary(tree);
  }
};

const quote = (text: string): string => `'${text.replace(/['"\\]/g, "\\$&")}'`;

/** In full, since there are no exponents. */
const printNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError("only finite numbers can be written in a condition");
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const text = String(value);
  const [digits = "", exponent] = text.split("e-");
  if (exponent === undefined) return text;
  const sign = digits.startsWith("-") ? "-" : "";
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, "")}`;
};

/** Whether an operand of `!`, `-` or `~` stands bare: texts do not, and neither does another sign. */
const needsNoParentheses = (tree: When): boolean =>
  tree.kind === "boolean" ||
  (tree.kind === "number" && tree.value >= 0) ||
  tree.kind === "nothing" ||
  (tree.kind === "access" && tree.arguments === undefined);

const printBinary = (tree: When & { kind: "binary" }): string => {
  // Chains of operators lean to the left and may be longer than the stack is deep.
  const chain: (When & { kind: "binary" })[] = [];
  let first: When = tree;
  for (; first.kind === "binary" && (chain.length === 0 || standsBare(first, chain.at(-1))); first = first.left)
    chain.push(first);

  const parent = chain.at(-1);
  let text = parent && !standsLeft(first, parent.operator) ? `(${printWhen(first)})` : printWhen(first);
  for (const { operator, right } of chain.reverse()) {
    const written = standsRight(right, operator) ? printWhen(right) : `(${printWhen(right)})`;
    text += operator === "," ? `, ${written}` : ` ${operator} ${written}`;
  }
  return text;
};

/** Whether a binary operator needs no parentheses as the left side of another. */
const standsBare = (
  tree: When & { kind: "binary" },
  parent: { readonly operator: BinaryOperator } | undefined,
): boolean => parent !== undefined && standsLeft(tree, parent.operator);

const isTernary = (operator: BinaryOperator): boolean => operator === "?" || operator === ":" || operator === "??";

const standsLeft = (tree: When, operator: BinaryOperator): boolean =>
  (tree.kind !== "binary" || levelOf(tree.operator) >= levelOf(operator)) &&
  !swallows(tree) &&
  !(isTernary(operator) && endsInDateOrPattern(tree));

const standsRight = (tree: When, operator: BinaryOperator): boolean => {
  if (tree.kind === "binary" && levelOf(tree.operator) <= levelOf(operator)) return false;
  if (swallows(tree)) return false;
  if (levelOf(operator) > levelOf("in") && firstKind(tree) === "date") return false;
  // Directly behind these a text would be a pattern.
  return !((operator === "=~" || operator === "!~") && firstKind(tree) === "text");
};

/** Arguments take everything behind them. */
const swallows = (tree: When): boolean => tree.kind === "access" && tree.arguments !== undefined;

// Go's parser does not take `?` behind a date or a quoted pattern, nor a date behind an arithmetic operator.
const endsInDateOrPattern = (tree: When): boolean => {
  let last = tree;
  while (last.kind === "binary") last = last.right;
  return last.kind === "date" || last.kind === "pattern";
};

/** What stands first, unless parentheses do. */
const firstKind = (tree: When): When["kind"] => {
  let first = tree;
  while (first.kind === "binary") first = first.left;
  return first.kind;
};
