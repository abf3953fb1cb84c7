import type { Binary, Call, Expression, Member } from "../expression.ts";
import { argoFunctions } from "./argo-functions.ts";
import { calculate, truncate, wrap } from "./arithmetic.ts";
import { Budget } from "./budget.ts";
import type { Builtin } from "./builtins/builtin.ts";
import { listBuiltins } from "./builtins/lists.ts";
import { numberBuiltins } from "./builtins/numbers.ts";
import { textBuiltins } from "./builtins/texts.ts";
import { isDotted } from "./chain.ts";
import { equal, order } from "./compare.ts";
import { entryOf, fetchMember, fetchSlice } from "./fetch.ts";
import type { Frame, Variables } from "./frame.ts";
import { predicates } from "./operators.ts";
import { evaluatePredicate } from "./predicates.ts";
import { translate } from "./regexp.ts";
import { callSprig } from "./sprig/call.ts";
import { EvaluationError, isList, isNil, isNumber, kindOf, truth, type Value } from "./value.ts";

const builtins = new Map<string, Builtin>([
  ...Object.entries(numberBuiltins),
  ...Object.entries(textBuiltins),
  ...Object.entries(listBuiltins),
]);

/** Functions of time, which depend on the moment and on the machine. */
const timely: ReadonlySet<string> = new Set(["now", "duration", "date", "timezone"]);

/**
 * The value of an expression as the controller of Argo computes it: the built-ins of expr-lang, and `asInt`, `asFloat`,
 * `jsonpath`, `toJson` and `sprig.…`. Throws an `EvaluationError` where Argo reports an error, and for functions of time,
 * chance and the network, which are known but not evaluated. Variables that are missing are errors. Types are not checked
 * before: `checkExpression` says what Argo refuses without running it.
 */
export const evaluate = (tree: Expression, variables: Variables): Value =>
  evaluateNode(tree, { variables, budget: new Budget() });

/** Puts the place of a node on the error, if an inner node has not. */
const placed = (error: unknown, node: Expression): unknown => {
  if (error instanceof EvaluationError && error.start === undefined && node.at) {
    error.start = node.at.start;
    error.end = node.at.end;
  }
  if (error instanceof RangeError) return new EvaluationError("The expression is too deep or makes too much.");
  return error;
};

const evaluateNode = (node: Expression, frame: Frame): Value => {
  frame.budget.step();
  try {
    return compute(node, frame);
  } catch (error) {
    throw placed(error, node);
  }
};

const compute = (node: Expression, frame: Frame): Value => {
  switch (node.kind) {
    case "nil":
      return null;
    case "boolean":
    case "integer":
    case "float":
    case "string":
      return node.value;
    case "bytes":
      return Uint8Array.from(node.value);
    case "name":
      return lookUp(node.name, frame);
    case "environment":
      return frame.variables;
    case "pointer":
      return pointed(node.name, frame);
    case "member":
    case "call":
      return chained(node, frame).value;
    case "slice":
      return fetchSlice(
        evaluateNode(node.object, frame),
        node.from ? evaluateNode(node.from, frame) : 0n,
        node.to ? evaluateNode(node.to, frame) : undefined,
      );
    case "predicate":
      return evaluateNode(node.body, frame);
    case "unary":
      return unaryValue(node.operator, evaluateNode(node.operand, frame));
    case "binary":
      return binaryValue(node, frame);
    case "conditional":
      return evaluateNode(truth("A condition", evaluateNode(node.test, frame)) ? node.then : node.otherwise, frame);
    case "list":
      frame.budget.grow(node.items.length);
      return node.items.map((item) => evaluateNode(item, frame));
    case "map":
      frame.budget.grow(node.entries.length);
      return mapValue(node.entries, frame);
    case "let": {
      const value = evaluateNode(node.value, frame);
      return evaluateNode(node.body, { ...frame, locals: { name: node.name, value, outer: frame.locals } });
    }
    case "sequence": {
      let last: Value = null;
      for (const item of node.items) last = evaluateNode(item, frame);
      return last;
    }
    case "hole":
      throw new EvaluationError(`The place \`\${…}\` number ${node.name} is not filled.`);
  }
};

const lookUp = (name: string, frame: Frame): Value => {
  for (let local = frame.locals; local !== undefined; local = local.outer) if (local.name === name) return local.value;
  const value = frame.variables.get(name);
  if (value === undefined) throw new EvaluationError(`There is no variable \`${name}\`.`);
  return value;
};

const pointed = (name: string, frame: Frame): Value => {
  if (frame.item === undefined) throw new EvaluationError("`#` stands outside of a predicate.");
  if (name === "") return frame.item.value;
  if (name === "index") return BigInt(frame.item.index);
  if (name === "acc" && frame.item.accumulated !== undefined) return frame.item.accumulated;
  throw new EvaluationError(`There is no \`#${name}\` here.`);
};

const unaryValue = (operator: string, value: Value): Value => {
  if (operator === "not") return !truth("What `not` negates", value);
  if (operator === "+") return value;
  if (typeof value === "bigint") return wrap(-value);
  if (typeof value === "number") return -value;
  throw new EvaluationError(`\`-\` takes a number, not ${kindOf(value)}.`);
};

const binaryValue = (node: Binary, frame: Frame): Value => {
  const { operator } = node;
  const left = evaluateNode(node.left, frame);
  if (operator === "and") return truth("The left of `and`", left) ? evaluateNode(node.right, frame) : false;
  if (operator === "or") return truth("The left of `or`", left) ? true : evaluateNode(node.right, frame);
  if (operator === "??") return isNil(left) ? evaluateNode(node.right, frame) : left;
  const right = evaluateNode(node.right, frame);
  switch (operator) {
    case "==":
      return equal(left, right);
    case "!=":
      return !equal(left, right);
    case "<":
      return order(operator, left, right) < 0;
    case ">":
      return order(operator, left, right) > 0;
    case "<=":
      return order(operator, left, right) <= 0;
    case ">=":
      return order(operator, left, right) >= 0;
    case "in":
      return isIn(left, right);
    case "..":
      return range(left, right, frame.budget);
    case "matches":
    case "contains":
    case "startsWith":
    case "endsWith":
      return search(operator, left, right);
    default:
      return calculate(operator, left, right);
  }
};

const isIn = (needle: Value, all: Value): boolean => {
  if (all === null) return false;
  if (all instanceof Map) return entryOf(all, needle) !== undefined;
  if (all instanceof Uint8Array) return all.some((byte) => equal(BigInt(byte), needle));
  if (isList(all)) return all.some((item) => equal(item, needle));
  throw new EvaluationError(`\`in\` looks into lists and maps, not into ${kindOf(all)}: for text write \`contains\`.`);
};

const range = (first: Value, last: Value, budget: Budget): Value => {
  if (!isNumber(first) || !isNumber(last)) throw new EvaluationError("`..` stands between integers.");
  const from = typeof first === "bigint" ? first : truncate(first);
  const to = typeof last === "bigint" ? last : truncate(last);
  const size = wrap(to - from + 1n);
  if (size <= 0n) return [];
  budget.grow(Number(size));
  return Array.from({ length: Number(size) }, (_, index) => from + BigInt(index));
};

const search = (operator: "matches" | "contains" | "startsWith" | "endsWith", left: Value, right: Value): boolean => {
  if (isNil(left) || isNil(right)) return false;
  const text = left instanceof Uint8Array && operator === "matches" ? Buffer.from(left).toString("latin1") : left;
  if (typeof text !== "string" || typeof right !== "string") {
    throw new EvaluationError(`\`${operator}\` compares strings, not ${kindOf(left)} with ${kindOf(right)}.`);
  }
  if (operator === "matches") return translate(right).test(text);
  if (operator === "contains") return text.includes(right);
  return operator === "startsWith" ? text.startsWith(right) : text.endsWith(right);
};

const mapValue = (
  entries: readonly { readonly key: Expression; readonly value: Expression }[],
  frame: Frame,
): Value => {
  const pairs = entries.map(({ key, value }) => [evaluateNode(key, frame), evaluateNode(value, frame)] as const);
  const map = new Map<Value, Value>();
  // From the last to the first, as the controller stores them: of two equal keys the first wins.
  for (const [key, value] of pairs.reverse()) {
    if (typeof key !== "string") throw new EvaluationError(`A key of a map is a string, not ${kindOf(key)}.`);
    map.set(key, value);
  }
  return map;
};

/** The value of a member or a call, and whether a `?.` in its chain found nil, which skips the rest of the chain. */
const chained = (node: Member | Call, frame: Frame): { readonly value: Value; readonly skipped: boolean } => {
  if (node.kind === "call") {
    if (node.callee.kind === "name")
      return { value: callName(node, node.callee.name, node.callee.builtin === true, frame), skipped: false };
    if (node.callee.kind === "member") return callMember(node, node.callee, frame);
    throw new EvaluationError("Only names and methods can be called.");
  }
  const object = chainObject(node, frame);
  if (object.skipped) return object;
  return { value: fetchMember(object.value, evaluateNode(node.property, frame)), skipped: false };
};

const chainObject = (node: Member, frame: Frame): { readonly value: Value; readonly skipped: boolean } => {
  const { object } = node;
  const inner =
    object.kind === "member" || object.kind === "call"
      ? chained(object, frame)
      : { value: evaluateNode(object, frame), skipped: false };
  if (inner.skipped && isDotted(node)) return inner;
  return node.optional && isNil(inner.value) ? { value: null, skipped: true } : { value: inner.value, skipped: false };
};

const callMember = (node: Call, callee: Member, frame: Frame): { readonly value: Value; readonly skipped: boolean } => {
  const name = callee.property.kind === "string" ? callee.property.value : "";
  if (callee.object.kind === "name" && callee.object.name === "sprig") {
    const values = node.arguments.map((item) => evaluateNode(item, frame));
    return { value: callSprig(name, values, frame.budget), skipped: false };
  }
  const object = chainObject(callee, frame);
  if (object.skipped) return object;
  throw new EvaluationError(`\`${name}\` is a method of Go, which is not evaluated here.`);
};

const callName = (node: Call, name: string, builtin: boolean, frame: Frame): Value => {
  if (predicates.has(name)) return evaluatePredicate(name, node.arguments, frame, evaluateNode);
  const run = builtins.get(name) ?? (builtin ? undefined : argoFunctions.get(name));
  if (run === undefined) {
    throw new EvaluationError(
      timely.has(name) ? `\`${name}\` depends on time and is not evaluated here.` : `There is no function \`${name}\`.`,
    );
  }
  return run(
    node.arguments.map((item) => evaluateNode(item, frame)),
    frame.budget,
  );
};
