import { lower, type Operand } from "@argotsx/arrow";
import { type Expression, printExpression } from "@argotsx/expr";
import ts from "typescript";
import { parseArrow } from "../../packages/build/src/arrows/parse-arrow.ts";
import type { Case, Input } from "./case.ts";

const name = (value: string): Expression => ({ kind: "name", name: value });
const member = (object: Expression, key: string): Expression => ({
  kind: "member",
  object,
  property: { kind: "string", value: key },
  optional: false,
});
const call = (callee: string, argument: Expression): Expression => ({
  kind: "call",
  callee: name(callee),
  arguments: [argument],
});

/** What a parameter means in an expression, converted from its text as the compiler does it. */
export const operandOf = (key: string, type: Input["type"]): Operand => {
  const path = member(member(name("inputs"), "parameters"), key);
  switch (type) {
    case "string":
      return { expression: path, type: { kind: "string" } };
    case "number":
      return { expression: call("asFloat", path), type: { kind: "number" } };
    case "boolean":
      return {
        expression: { kind: "binary", operator: "==", left: path, right: { kind: "string", value: "true" } },
        type: { kind: "boolean" },
      };
    case "json":
      return { expression: call("fromJSON", path), type: { kind: "unknown" } };
  }
};

export const parse = (arrow: string, file = "workflow.tsx") => {
  const source = ts.createSourceFile(file, arrow, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  const found = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
  if (found === undefined || !ts.isArrowFunction(found)) throw new Error(`${arrow} is no arrow function`);
  return parseArrow(found, source, ts);
};

/** The arrow of a case as an expression, and what is wrong with it. */
export const compile = ({ arrow, inputs = {}, constants = {} }: Omit<Case, "row">) => {
  const { tree } = parse(arrow);
  const references = new Map<unknown, Operand>();
  const scope = new Map<string, unknown>(Object.entries(constants));
  for (const [key, { type }] of Object.entries(inputs)) {
    const reference = () => undefined;
    references.set(reference, operandOf(key, type));
    scope.set(key, reference);
  }
  return lower(tree, {
    read: (key) => {
      if (scope.has(key)) return scope.get(key);
      if (key in globalThis) return Reflect.get(globalThis, key);
      throw new ReferenceError(`${key} is not defined`);
    },
    operand: (value) => references.get(value),
  });
};

/** The text of the expression that an arrow becomes. */
export const printed = (one: Omit<Case, "row">): string => {
  const { operand, problems } = compile(one);
  if (operand === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return printExpression(operand.expression, { tag: true });
};

/** What JavaScript gives for an arrow, as JSON. */
export const ran = (
  { arrow, constants = {} }: Omit<Case, "row">,
  values: Readonly<Record<string, unknown>>,
): unknown => {
  const scope = {
    ...constants,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, () => value])),
  };
  const make = new Function(...Object.keys(scope), `return (${arrow});`);
  return make(...Object.values(scope))();
};

/** The parameters' values as Argo has them. */
export const environmentOf = (values: Readonly<Record<string, unknown>>, inputs: Readonly<Record<string, Input>>) => {
  const parameters = Object.entries(values).map(([key, value]): [string, string | null] => {
    if (value === undefined) return [key, null];
    return [key, inputs[key]?.type === "json" ? JSON.stringify(value) : String(value)];
  });
  return new Map([["inputs", new Map([["parameters", new Map<string, string | null>(parameters)]])]]);
};
