import { lower } from "@argotsx/arrow";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseArrow } from "../../packages/build/src/arrows/parse-arrow.ts";
import { parse } from "./run.ts";

const nothing = { read: () => 1, operand: () => undefined };

test("a byte order mark takes no column", () => {
  const source = ts.createSourceFile("x.ts", "\ufeff() => a +\n b;", ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) throw new Error("no statement");
  if (!ts.isArrowFunction(statement.expression)) throw new Error("no arrow function");
  assert.equal(parseArrow(statement.expression, source, ts).tree.at, [1, 7, 2, 3]);
});

test("columns count UTF-16 units, as editors do", () => {
  assert.equal(parse('() => "😀" + x').tree.at, [1, 7, 1, 15]);
});

test("what is nested too deeply is refused, and nothing overflows", () => {
  for (const arrow of [
    `() => ${"!".repeat(900)}x`,
    `() => ${"x + ".repeat(3000)}x`,
    `() => ${"[".repeat(450)}${"]".repeat(450)}`,
  ]) {
    const { operand, problems } = lower(parse(arrow).tree, nothing);
    assert.is(operand, undefined);
    assert.equal(
      [...new Set(problems.map(({ message }) => message))],
      ["more than 400 expressions inside each other cannot be part of an expression"],
    );
  }
});

test("constants that are too large are refused, and not made by the million", () => {
  const { problems } = lower(parse('() => "x".repeat(9_000_000)').tree, { ...nothing, read: () => 1 });
  assert.equal(
    problems.map(({ message }) => message),
    ['"x".repeat(9000000) makes more than an expression of Argo can hold'],
  );
});

test.run();
