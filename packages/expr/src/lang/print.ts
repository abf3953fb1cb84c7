import type { Binary, Call, Expression, MapLiteral, Member } from "../expression.ts";
import { isDotted } from "./chain.ts";
import { isIdentifier, isOperatorWord } from "./characters.ts";
import { binary, isOrdering, takesNot, unary } from "./operators.ts";
import { type QuoteOptions, quote, quoteBytes } from "./quote.ts";

/** What a place takes without parentheses. Binary operators stand between with their own precedence. */
const anything = -2;
const expression = -1;
const operators = 0;
const value = 1_000;

/**
 * The text of a tree; `parseExpression` reads the same tree from it. Only literals that expr-lang cannot write come back
 * as what computes them: negative numbers, infinities and NaN, and names that are no identifiers (as `$env['…']`).
 *
 * With `tag`, the text is for inside `{{=…}}`: it holds neither `{{` nor `}}`, does not end with `}`, and Argo's own
 * unescaping leaves it alone. Directly below `tasks` and `steps` a name is always written `['a']` with single quotes, since
 * Argo captures results only where it finds that text. Throws when a hole is left, which only a bug can cause.
 */
export const printExpression = (tree: Expression, options: { readonly tag?: boolean } = {}): string => {
  const text = print(tree, anything, { tag: options.tag === true });
  return options.tag === true && text.endsWith("}") ? `${text} ` : text;
};

/** Prints a node for a place that takes whatever binds at least as tightly as `least`. */
const print = (node: Expression, least: number, options: QuoteOptions): string => {
  const text = printBare(node, options);
  return tightness(node) < least ? `(${text})` : text;
};

const tightness = (node: Expression): number => {
  switch (node.kind) {
    case "let":
    case "sequence":
      return anything;
    case "conditional":
      return expression;
    case "binary":
      // Readers rarely know how tightly `??` binds, and expr-lang refuses other operators behind it.
      return node.operator === "??" ? operators : precedence(node);
    case "unary":
      return negated(node) === undefined ? (unary.get(node.operator)?.precedence ?? 0) : 20;
    case "integer":
    case "float":
      return node.value < 0 || Object.is(node.value, -0) ? 90 : value;
    default:
      return value;
  }
};

const precedence = (node: Binary): number => binary.get(node.operator)?.precedence ?? 0;

/** The comparison inside, when a node can be written `a not in b`. */
const negated = (node: Expression): Binary | undefined =>
  node.kind === "unary" && node.operator === "not" && node.operand.kind === "binary" && takesNot(node.operand.operator)
    ? node.operand
    : undefined;

const printBare = (node: Expression, options: QuoteOptions): string => {
  const list = (items: readonly Expression[]): string =>
    items.map((item) => print(item, expression, options)).join(", ");
  switch (node.kind) {
    case "nil":
      return "nil";
    case "boolean":
      return String(node.value);
    case "integer":
      return printInteger(node.value);
    case "float":
      return printFloat(node.value);
    case "string":
      return quote(node.value, options);
    case "bytes":
      return quoteBytes(node.value, options);
    case "name":
      return printName(node.name, node.builtin === true, options);
    case "environment":
      return "$env";
    case "pointer":
      return `#${node.name}`;
    case "member":
      return printMember(node, options);
    case "slice": {
      const from = node.from ? print(node.from, expression, options) : "";
      const to = node.to ? print(node.to, expression, options) : "";
      // A space keeps the colons apart where a built-in such as `::len` follows.
      return `${printObject(node.object, options)}[${from}:${to.startsWith(":") ? " " : ""}${to}]`;
    }
    case "call":
      return printCall(node, options);
    case "predicate": {
      const body = print(node.body, node.body.kind === "sequence" ? expression : anything, options);
      return body.startsWith("{") ? `(${body})` : body;
    }
    case "unary": {
      const inner = negated(node);
      if (inner !== undefined) return printBinary(inner, `not ${inner.operator}`, options);
      const word = node.operator === "not" ? "not " : node.operator;
      return word + print(node.operand, unary.get(node.operator)?.precedence ?? 0, options);
    }
    case "binary":
      return printBinary(node, node.operator, options);
    case "conditional": {
      const test = print(node.test, operators, options);
      return `${test} ? ${print(node.then, expression, options)} : ${print(node.otherwise, expression, options)}`;
    }
    case "list":
      return `[${list(node.items)}]`;
    case "map":
      return printMap(node, options);
    case "let":
      return `let ${node.name} = ${print(node.value, expression, options)}; ${print(node.body, anything, options)}`;
    case "sequence":
      return printSequence(node.items, options);
    case "hole":
      throw new Error(`A hole of an expression was not filled: ${node.name}.`);
  }
};

const printInteger = (number: bigint): string =>
  // The smallest integer has no literal: its digits alone are too large.
  number === -(2n ** 63n) ? "(-9223372036854775807 - 1)" : String(number);

const printFloat = (number: number): string => {
  if (!Number.isFinite(number)) return `float('${Number.isNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf"}')`;
  const text = Object.is(number, -0) ? "-0" : String(number);
  return /[.e]/.test(text) ? text : `${text}.0`;
};

const printName = (name: string, builtin: boolean, options: QuoteOptions): string => {
  if (builtin) return `::${name}`;
  return isIdentifier(name) && !isOperatorWord(name) ? name : `$env[${quote(name, options)}]`;
};

/** What stands in front of a `.` or a bracket. Numbers and the like are read without what follows them. */
const printObject = (node: Expression, options: QuoteOptions): string => {
  const literal = node.kind === "nil" || node.kind === "boolean" || node.kind === "integer" || node.kind === "float";
  return literal ? `(${printBare(node, options)})` : print(node, value, options);
};

const printMember = (node: Member, options: QuoteOptions): string => {
  const object = printObject(node.object, options);
  const captured =
    node.object.kind === "name" &&
    node.object.builtin !== true &&
    (node.object.name === "tasks" || node.object.name === "steps");
  if (node.property.kind === "string" && isDotted(node) && !captured) {
    return `${object}${node.optional ? "?." : "."}${node.property.value}`;
  }
  return `${object}${node.optional ? "?." : ""}[${print(node.property, expression, options)}]`;
};

const printCall = (node: Call, options: QuoteOptions): string => {
  const { callee } = node;
  let name: string;
  if (callee.kind === "name") name = printName(callee.name, callee.builtin === true, options);
  else if (callee.kind === "member" && callee.property.kind === "string" && isDotted(callee)) {
    name = `${printObject(callee.object, options)}${callee.optional ? "?." : "."}${callee.property.value}`;
  } else throw new Error(`Expressions can only call names and methods, not a ${callee.kind}.`);
  return `${name}(${node.arguments.map((item) => print(item, expression, options)).join(", ")})`;
};

const printBinary = (node: Binary, word: string, options: QuoteOptions): string => {
  const { operator, left, right } = node;
  if (operator === "??") {
    const first =
      left.kind === "binary" && left.operator === "??" ? printBare(left, options) : print(left, value, options);
    return `${first} ?? ${print(right, value, options)}`;
  }
  const own = precedence(node);
  const chained = isOrdering(operator) && left.kind === "binary" && isOrdering(left.operator);
  const first = print(left, operator === "**" || chained ? own + 1 : own, options);
  const second = print(right, operator === "**" ? own : own + 1, options);
  return operator === ".." ? `${first}..${second}` : `${first} ${word} ${second}`;
};

/** Spaces keep the braces of maps in maps apart, so that no tag ends there. */
const printMap = (node: MapLiteral, options: QuoteOptions): string => {
  if (node.entries.length === 0) return "{}";
  const entries = node.entries.map(({ key, value: entry }) => {
    let name = `(${print(key, anything, options)})`;
    if (key.kind === "string") {
      const bare = isIdentifier(key.value) && !isOperatorWord(key.value);
      name = bare ? key.value : quote(key.value, options);
    }
    return `${name}: ${print(entry, expression, options)}`;
  });
  return `{ ${entries.join(", ")} }`;
};

/** The last of a sequence may be a `let`, whose body then takes all that follows. */
const printSequence = (items: readonly Expression[], options: QuoteOptions): string =>
  items
    .map((item, index) =>
      print(item, index === items.length - 1 && item.kind === "let" ? anything : expression, options),
    )
    .join("; ");
