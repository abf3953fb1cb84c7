import { power } from "../arithmetic.ts";
import { parseFloatText } from "../builtins/numbers.ts";
import { readJson } from "../json.ts";
import { translate } from "../regexp.ts";
import { textOf } from "../text-of.ts";
import { EvaluationError, isList, type Value } from "../value.ts";

// Every operator is a level of its own, loosest first, and each splits at its first place: `a - b - c` is `a - (b - c)`.
const operators = [
  ...["||", "&&", "==", "!=", "<=", ">=", "<", ">", "=~", "!", "+", "-", "**", "*", "/", "%", " not in ", " in "],
] as const;

/** Texts are in single quotes while a script is computed, so that words and texts stay apart. */
type Operand = Value;

const bad = (text: string): EvaluationError => new EvaluationError(`\`jsonpath\` cannot evaluate \`${text}\`.`);

/** The offset of an operator outside of quotes, parentheses and brackets; -1 if there is none. */
const find = (text: string, operator: string): number => {
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === "'" || character === '"') quote = character;
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (depth === 0 && text.startsWith(operator, at)) return at;
  }
  return -1;
};

const isWrapped = (text: string): boolean => {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return false;
  }
  return true;
};

/** The value of what stands in `?(…)` or `(…)`. `query` says what a selector in it finds, which begins with `$` or `@`. */
export const evaluateScript = (text: string, query: (selector: string) => Value): Value => {
  const result = compute(text, query, 0);
  return typeof result === "string" && /^'.*'$/s.test(result) ? result.slice(1, -1) : result;
};

const compute = (given: string, query: (selector: string) => Value, depth: number): Operand => {
  if (depth > 100) throw bad(given);
  let text = given.trim();
  while (isWrapped(text)) text = text.slice(1, -1).trim();
  // The module takes such parentheses for a pair and then finds the rest unbalanced.
  if (text === "" || (text.startsWith("(") && text.endsWith(")"))) throw bad(given);
  if (/^[+-]?[0-9.]+$/.test(text)) return text;
  for (const operator of operators) {
    const at = find(text, operator);
    if (at < 0) continue;
    const left = text.slice(0, at);
    const right = () => compute(text.slice(at + operator.length), query, depth + 1);
    if (operator === "!") return !truth(right());
    return combine(operator, () => compute(left, query, depth + 1), right);
  }
  if (text.startsWith("@") || text.startsWith("$")) {
    const value = query(text);
    return typeof value === "string" ? quoted(value) : value;
  }
  if (text === "nil" || text === "null") return null;
  return /^".*"$/s.test(text) ? quoted(text.slice(1, -1)) : text;
};

const quoted = (text: string): string => (/^'.*'$/s.test(text) && text.length > 1 ? text : `'${text}'`);

const number = (value: Operand): number => {
  const read = value === null ? undefined : parseFloatText(textOf(value));
  if (read === undefined) throw bad(textOf(value));
  return read;
};

const maybeNumber = (value: Operand): number | undefined =>
  value === null ? undefined : parseFloatText(textOf(value));

const truth = (value: Operand): boolean => {
  if (value === null) return false;
  const text = textOf(value);
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  if (/^(?:0|f|F|FALSE|false|False)$/.test(text)) return false;
  throw bad(text);
};

const same = (left: Operand, right: Operand): boolean => {
  const a = maybeNumber(left);
  const b = maybeNumber(right);
  return a !== undefined && b !== undefined ? a === b : textOf(left) === textOf(right);
};

const elements = (value: Operand): readonly Value[] => {
  const read = typeof value === "string" && /^[[{]/.test(value) ? readJson(value) : value;
  if (isList(read)) return read;
  if (read instanceof Map) return [...read.values()];
  throw bad(textOf(value));
};

const isIn = (value: Operand, list: readonly Value[]): boolean => {
  const plain = maybeNumber(value) ?? value;
  return list.some((item) => item === plain || (typeof item === "bigint" && Number(item) === plain));
};

const matches = (value: Operand, pattern: Operand): boolean => {
  const plain = (operand: Operand): string => textOf(operand).replace(/^'(.*)'$/s, "$1");
  return translate(plain(pattern)).test(plain(value));
};

const combine = (operator: (typeof operators)[number], first: () => Operand, second: () => Operand): Operand => {
  const left = first();
  const right = second();
  switch (operator) {
    case "||": {
      // Both sides are asked: an error on either is an error of the whole.
      const sides = [truth(left), truth(right)];
      return sides.includes(true);
    }
    case "&&": {
      const sides = [truth(left), truth(right)];
      return !sides.includes(false);
    }
    case "==":
      return same(left, right);
    case "!=":
      return !same(left, right);
    case "<=":
      return number(left) <= number(right);
    case ">=":
      return number(left) >= number(right);
    case "<":
      return number(left) < number(right);
    case ">":
      return number(left) > number(right);
    case "=~":
      return matches(left, right);
    case "+":
      return number(left) + number(right);
    case "-":
      return number(left) - number(right);
    case "**":
      return power(number(left), number(right));
    case "*":
      return number(left) * number(right);
    case "/":
      return number(left) / number(right);
    case "%":
      return Math.trunc(number(left)) % Math.trunc(number(right));
    case " not in ":
      return !isIn(left, elements(right));
    case " in ":
      return isIn(left, elements(right));
    case "!":
      throw bad("!");
  }
};
