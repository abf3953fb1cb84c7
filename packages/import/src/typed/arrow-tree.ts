import { expressions, type Tree } from "@argotsx/compiler/expressions";
import { type Expression, printExpression } from "@argotsx/expr";
import { isIdentifier } from "../code/key.ts";
import { type ExpressionReference, type FindReference, operandOf } from "./expression-references.ts";

/** Nothing is reported at a place in what is made up here. */
const at = [1, 1, 1, 1] as const;

const named = (name: string): Tree => ({ kind: "name", name, at });
const called = (callee: Tree, ...args: readonly Tree[]): Tree => ({
  kind: "call",
  callee,
  arguments: args,
  optional: false,
  at,
});
const member = (object: Tree, name: string): Tree => ({ kind: "member", object, name, optional: false, at });
const binary = (left: Tree, operator: string, right: Tree): Tree => ({ kind: "binary", operator, left, right, at });

/** The operators of Argo's language that are spelt in another way in JavaScript, or in the same. */
const operators: Readonly<Record<string, string>> = {
  ...{ or: "||", and: "&&", "==": "===", "!=": "!==", "<": "<", "<=": "<=", ">": ">", ">=": ">=" },
  ...{ "??": "??", "+": "+", "-": "-", "*": "*", "/": "/", "**": "**" },
};

/** Those that are methods. */
const methods: Readonly<Record<string, string>> = {
  ...{ contains: "includes", startsWith: "startsWith", endsWith: "endsWith" },
};

/** The functions of Argo's language that are a method of their first argument. */
const methodCalls: Readonly<Record<string, string>> = {
  ...{ lower: "toLowerCase", upper: "toUpperCase", split: "split", join: "join" },
};

/** The functions that are one of JavaScript's own. */
const functions: Readonly<Record<string, Tree>> = {
  asFloat: named("Number"),
  fromJSON: member(named("JSON"), "parse"),
  toJson: named("String"),
  string: named("String"),
  floor: member(named("Math"), "floor"),
  ceil: member(named("Math"), "ceil"),
  abs: member(named("Math"), "abs"),
  min: member(named("Math"), "min"),
  max: member(named("Math"), "max"),
};

const globals: Readonly<Record<string, unknown>> = { JSON, Math, Number, String };

/** How texts are joined: in a template string, or with `+`. */
type Joins = "template" | "plus";

/** What is added up, from the left. */
const summandsOf = (expression: Expression): readonly Expression[] =>
  expression.kind === "binary" && expression.operator === "+"
    ? [...summandsOf(expression.left), expression.right]
    : [expression];

/** Makes the tree of an arrow function that may become a given expression. */
class TreeMaker {
  private readonly find: FindReference;
  private readonly joins: Joins;
  readonly references = new Map<string, ExpressionReference>();

  constructor(find: FindReference, joins: Joins) {
    this.find = find;
    this.joins = joins;
  }

  tree(expression: Expression): Tree | undefined {
    const reference = this.find(expression);
    if (reference !== undefined && reference.type !== "artifact") {
      this.references.set(reference.code, reference);
      return called(named(reference.code));
    }
    switch (expression.kind) {
      case "string":
      case "boolean":
      case "float":
        return { kind: "literal", value: expression.value, at };
      case "integer":
        return { kind: "literal", value: Number(expression.value), at };
      case "nil":
        return { kind: "literal", value: null, at };
      case "member":
        return this.member(expression);
      case "call":
        return this.call(expression);
      case "unary":
        return this.unary(expression);
      case "binary":
        return this.binary(expression);
      case "conditional":
        return this.all([expression.test, expression.then, expression.otherwise], ([test, then, otherwise]) =>
          test && then && otherwise ? { kind: "conditional", test, then, otherwise, at } : undefined,
        );
      case "list":
        return this.all(expression.items, (items) => ({
          kind: "list",
          items: items.map((value) => ({ spread: false, value })),
          at,
        }));
      default:
        return undefined;
    }
  }

  private all(
    expressions: readonly Expression[],
    make: (trees: readonly Tree[]) => Tree | undefined,
  ): Tree | undefined {
    const made = expressions.map((one) => this.tree(one));
    return made.every((one) => one !== undefined) ? make(made) : undefined;
  }

  private member({ object, property, optional }: Extract<Expression, { readonly kind: "member" }>): Tree | undefined {
    const of = this.tree(object);
    if (of === undefined || property.kind !== "string") return undefined;
    const { value } = property;
    if (isIdentifier(value)) return { kind: "member", object: of, name: value, optional, at };
    return { kind: "element", object: of, index: { kind: "literal", value, at }, optional, at };
  }

  private call({ callee, arguments: given }: Extract<Expression, { readonly kind: "call" }>): Tree | undefined {
    if (callee.kind !== "name") return undefined;
    const { name } = callee;
    const method = Object.hasOwn(methodCalls, name) ? methodCalls[name] : undefined;
    const builtIn = Object.hasOwn(functions, name) ? functions[name] : undefined;
    return this.all(given, ([first, ...others]) => {
      if (first === undefined) return undefined;
      if (name === "len") return others.length === 0 ? member(first, "length") : undefined;
      if (method !== undefined) return called(member(first, method), ...others);
      return builtIn && called(builtIn, first, ...others);
    });
  }

  private unary({ operator, operand }: Extract<Expression, { readonly kind: "unary" }>): Tree | undefined {
    const of = this.tree(operand);
    if (of === undefined || operator === "+") return undefined;
    return { kind: "unary", operator: operator === "not" ? "!" : "-", operand: of, at };
  }

  /** A sum with a text in it, as a template string. */
  private template(summands: readonly Expression[]): Tree | undefined {
    const texts = [""];
    const values: Tree[] = [];
    for (const one of summands) {
      if (one.kind === "string") texts.push(`${texts.pop() ?? ""}${one.value}`);
      else {
        const value = this.tree(one);
        if (value === undefined) return undefined;
        values.push(value);
        texts.push("");
      }
    }
    return { kind: "template", texts, values, at };
  }

  private binary(expression: Extract<Expression, { readonly kind: "binary" }>): Tree | undefined {
    const { operator, left, right } = expression;
    const summands = this.joins === "template" && operator === "+" ? summandsOf(expression) : [];
    if (summands.some(({ kind }) => kind === "string")) return this.template(summands);
    return this.all([left, right], ([one, other]) => {
      if (one === undefined || other === undefined) return undefined;
      if (operator === "in") return called(member(other, "includes"), one);
      const method = methods[operator];
      if (method !== undefined) return called(member(one, method), other);
      const same = operators[operator];
      const isNothing = left.kind === "nil" || right.kind === "nil";
      if (same === undefined) return undefined;
      return binary(one, isNothing && same.length === 3 ? same.slice(0, 2) : same, other);
    });
  }
}

/** An arrow function, with what its value is. */
export interface Arrow {
  readonly tree: Tree;
  readonly type: string;
}

/** The arrow function that the compiler makes exactly this expression of, with texts joined in one way. */
const arrowThatJoins = (expression: Expression, find: FindReference, joins: Joins): Arrow | undefined => {
  const maker = new TreeMaker(find, joins);
  const tree = maker.tree(expression);
  if (tree === undefined || maker.references.size === 0) return undefined;
  const read = new Map([...maker.references].map(([code, reference]) => [code, { reference, mark: () => {} }]));
  const { operand, problems } = expressions.lower(tree, {
    read: (name) => read.get(name)?.mark ?? globals[name],
    operand: (value) => {
      const found = [...read.values()].find(({ mark }) => mark === value);
      return found && operandOf(found.reference);
    },
  });
  if (operand === undefined || problems.length > 0) return undefined;
  const isSame = printExpression(operand.expression) === printExpression(expression);
  return isSame ? { tree, type: operand.type.kind } : undefined;
};

/**
 * The arrow function that the compiler makes exactly this expression of; nothing where there is none, or where it would
 * read nothing of the running workflow.
 */
export const arrowOf = (expression: Expression, find: FindReference): Arrow | undefined =>
  arrowThatJoins(expression, find, "template") ?? arrowThatJoins(expression, find, "plus");
