import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Context, lower, type Operand, type Span, type Tree, type Type } from "@argotsx/arrow";
import { type Expression, printExpression } from "@argotsx/expr";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseArrow } from "../../packages/build/src/arrows/parse-arrow.ts";
import { operandOf, parse } from "./run.ts";

// A folder is a test: input, and what is made of it. UPDATE=1 writes the expectations anew.
const fixtures = new URL("fixtures/", import.meta.url);

const expectFile = (url: URL, actual: string): void => {
  if (process.env.UPDATE === "1") writeFileSync(url, actual);
  assert.fixture(actual, existsSync(url) ? readFileSync(url, "utf8") : "");
};

const at = ([line, column, endLine, endColumn]: Span): string => `${line}:${column}-${endLine}:${endColumn}`;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && "kind" in value;

/** A tree, a node a line: its kind, its place, and what else it says. */
const outline = (tree: Tree, depth = 0): string => {
  const { kind, at: place, ...rest } = tree;
  const said: string[] = [];
  const below: string[] = [];
  const show = (key: string, value: unknown): void => {
    if (isTree(value)) below.push(`${"  ".repeat(depth + 1)}${key}: ${outline(value, depth + 1)}`);
    else if (Array.isArray(value) && value.some((one) => typeof one === "object")) {
      value.forEach((one, i) => {
        if (isTree(one)) show(String(i), one);
        else for (const [inner, child] of Object.entries(one)) show(`${i}.${inner}`, child);
      });
    } else if (value !== false && !(Array.isArray(value) && value.length === 0))
      said.push(`${key}=${JSON.stringify(value)}`);
  };
  for (const [key, value] of Object.entries(rest)) show(key, value);
  return [[kind, at(place), ...said].join(" "), ...below].join("\n");
};

const arrowsIn = (source: ts.SourceFile): readonly ts.ArrowFunction[] => {
  const found: ts.ArrowFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrowFunction(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

for (const name of readdirSync(new URL("parse/", fixtures))) {
  test(`parse ${name}`, () => {
    const folder = new URL(`parse/${name}/`, fixtures);
    const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
    const text = readFileSync(new URL(input, folder), "utf8");
    const source = ts.createSourceFile(input.replace(".txt", ""), text, ts.ScriptTarget.Latest, true);
    const shown = arrowsIn(source).map((arrow) => {
      const { tree, names } = parseArrow(arrow, source, ts);
      return `${arrow.getText(source)}\n${outline(tree)}\nnames: ${names.join(" ")}\n`;
    });
    expectFile(new URL("expected.txt", folder), shown.join("\n"));
  });
}

class Thing {}

const path = (...names: readonly string[]): Expression =>
  names.reduce<Expression | undefined>(
    (object, key) =>
      object === undefined
        ? { kind: "name", name: key }
        : { kind: "member", object, property: { kind: "string", value: key }, optional: false },
    undefined,
  ) ?? { kind: "nil" };

const operands = new Map<unknown, Operand>();
const reference = (operand: Operand): (() => unknown) => {
  const made = () => undefined;
  operands.set(made, operand);
  return made;
};
const input = (key: string, type: Parameters<typeof operandOf>[1]) => reference(operandOf(key, type));
/** An output of a task, converted as the same type of a parameter is. */
const outputOf = (task: string, key: string, type: Parameters<typeof operandOf>[1]): Operand => {
  const replaced = (expression: Expression): Expression => {
    if (expression.kind === "call") return { ...expression, arguments: expression.arguments.map(replaced) };
    if (expression.kind === "binary") return { ...expression, left: replaced(expression.left) };
    return path("tasks", task, "outputs", "parameters", key);
  };
  const { expression, type: known } = operandOf(key, type);
  return { expression: replaced(expression), type: known };
};
const output = (task: string, key: string, type: Parameters<typeof operandOf>[1]) =>
  reference(outputOf(task, key, type));
const list = (key: string, items: Type) => reference({ ...operandOf(key, "json"), type: { kind: "list", items } });

const scope: Readonly<Record<string, unknown>> = {
  s: input("s", "string"),
  t: input("t", "string"),
  n: input("n", "number"),
  m: input("m", "number"),
  f: input("f", "boolean"),
  g: input("g", "boolean"),
  j: input("j", "json"),
  xs: list("xs", { kind: "unknown" }),
  ns: list("ns", { kind: "number" }),
  Flip: {
    outputs: {
      result: reference({ expression: path("tasks", "flip", "outputs", "result"), type: { kind: "string" } }),
    },
  },
  Sum: {
    outputs: {
      total: output("sum", "total", "number"),
      ok: output("sum", "ok", "boolean"),
      report: output("sum", "report", "json"),
      list: reference({ ...outputOf("sum", "list", "json"), type: { kind: "list", items: { kind: "string" } } }),
      numbers: reference({
        expression: {
          kind: "call",
          callee: path("map"),
          arguments: [
            outputOf("sum", "numbers", "json").expression,
            {
              kind: "predicate",
              body: { kind: "call", callee: path("asFloat"), arguments: [{ kind: "pointer", name: "" }] },
            },
          ],
        },
        type: { kind: "list", items: { kind: "number" } },
      }),
    },
  },
  Loop: {
    item: reference({
      expression: {
        kind: "map",
        entries: [
          { key: { kind: "string", value: "name" }, value: path("item", "name") },
          {
            key: { kind: "string", value: "n" },
            value: { kind: "call", callee: path("asFloat"), arguments: [path("item", "n")] },
          },
        ],
      },
      type: { kind: "object", fields: { name: { kind: "string" }, n: { kind: "number" } } },
    }),
  },
  ON: true,
  OFF: false,
  LIMIT: 3,
  NAMES: ["a", "b c", "it's"],
  CONFIG: { level: 1, other: 2, nested: { list: [true, null] }, none: undefined },
  helper: function helper() {},
  date: new Date(0),
  promise: Promise.resolve(1),
  Thing,
};
const context: Context = {
  read: (name) => {
    if (Object.hasOwn(scope, name)) return scope[name];
    if (name === "later") throw new ReferenceError("Cannot access 'later' before initialization");
    if (name in globalThis) return Reflect.get(globalThis, name);
    throw new ReferenceError(`${name} is not defined`);
  },
  operand: (value) => operands.get(value),
};

const typeName = (type: Type): string => (type.kind === "list" ? `${typeName(type.items)}[]` : type.kind);

for (const name of readdirSync(new URL("lower/", fixtures))) {
  test(`lower ${name}`, () => {
    const folder = new URL(`lower/${name}/`, fixtures);
    const lines = readFileSync(new URL("input.txt", folder), "utf8").trimEnd().split("\n");
    const shown = lines.map((line) => {
      const { operand, problems } = lower(parse(line).tree, context);
      const said = problems.map((one) => {
        const help = one.help === undefined ? "" : `\n      help: ${one.help}`;
        return `  ${at(one.at)} ${one.message}${help}`;
      });
      assert.is(operand === undefined, problems.length > 0, line);
      if (operand !== undefined) {
        said.push(`  ${printExpression(operand.expression, { tag: true })}\n  : ${typeName(operand.type)}`);
      }
      return `${line}\n${said.join("\n")}\n`;
    });
    expectFile(new URL("expected.txt", folder), shown.join("\n"));
  });
}

test.run();
