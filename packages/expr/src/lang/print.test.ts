import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Expression } from "../expression.ts";
import { parseExpression } from "./parse.ts";
import { printExpression } from "./print.ts";
import { trees, withoutPlaces } from "./testing/trees.ts";

const read = (text: string): Expression => {
  const { tree, problems } = parseExpression(text);
  assert.equal(problems, [], text);
  if (tree === undefined) throw new Error(`No tree: ${text}`);
  return tree;
};

test("what is printed is read as the same tree, also as it stands in a tag", () => {
  fc.assert(
    fc.property(trees(), fc.boolean(), (tree, tag) => {
      const text = printExpression(tree, { tag });
      assert.equal(withoutPlaces(read(text)), withoutPlaces(tree), text);
      assert.is(printExpression(read(text), { tag }), text);
      if (!tag) return;
      assert.not.ok(/\{\{|\}\}|\}$/.test(text), text);
      // What Argo does to the JSON of a tag before anything else must leave it alone.
      const json = JSON.stringify(text);
      assert.is(json.replaceAll("\\u003c", "<").replaceAll("\\u003e", ">").replaceAll("\\u0026", "&"), json, text);
    }),
    { numRuns: 1500 },
  );
});

test("parentheses stand where they are needed, and nowhere else", () => {
  const same = [
    "a + b * c",
    "(a + b) * c",
    "a - (b - c)",
    "a - b - c",
    "2 ** 3 ** 2",
    "(2 ** 3) ** 2",
    "(-2) ** 2",
    "-2 ** 2",
    "not a == b",
    "not (a == b)",
    "a not in b",
    "a == b == c",
    "(a < b) < c",
    "(a ?? b) + c",
    "a ?? b ?? c",
    "a ?? (b ?? c)",
    "-(a ?? b)",
    "a ? b : c ? d : e",
    "(a ? b : c) ? d : e",
    "(let x = 1; x) + 1",
    "let x = 1; x + 1",
    "a; b; let x = 1; x",
    "tasks['a'].outputs.result",
    "steps['a-b'].outputs.parameters.x",
    "inputs.parameters['a-b']",
    "inputs.tasks.a",
    "a?.b.c",
    "a?.b['c']",
    "a?.['b-c'].d",
    "a[-1]",
    "a[1:]",
    "a[:2]",
    "a[:]",
    "1..5",
    "filter(a, # > 1)",
    "map(a, #.x)",
    "reduce(a, #acc + #, 0)",
    "map(a, ({ x: # }))",
    "map(a, (1; #))",
    "map(a, let x = #; x)",
    "(1).x",
    "'a'[0]",
    "::len(a)",
    "now().Year()",
    "f()",
    "{ a: { 'b-c': {} } }",
    "{ (a): 1 }",
    "[1, 2.0, 1e+21]",
    "$env.a",
    "b'a\\x00'",
    "a % 2 == 0 ? 'x' : nil",
  ];
  for (const text of same) assert.is(printExpression(read(text)), text);
});

test("short forms are written in full", () => {
  const full = {
    "1 < x < 3": "1 < x and x < 3",
    "a ?: b": "a ? a : b",
    "a && !b || c": "a and not b or c",
    "a ^ b": "a ** b",
    "list | filter(# > 1) | len()": "len(filter(list, # > 1))",
    "if a { 1 } else if b { 2 } else { 3 }": "a ? 1 : b ? 2 : 3",
    "map(a, .x)": "map(a, #.x)",
    "map(a, { # + 1 })": "map(a, # + 1)",
    "{1: 2, x: 3, 'y': 4,}": "{ '1': 2, x: 3, y: 4 }",
    "tasks.a.outputs.result": "tasks['a'].outputs.result",
    'tasks["a"]["outputs"].result': "tasks['a'].outputs.result",
    "0x1F + 0b11 + 0o17 + 1_000 + 08": "31 + 3 + 15 + 1000 + 8",
    ".5 + 5. + 1e3": "0.5 + 5.0 + 1000.0",
    '"a\\x41\\u0042\\u{1F44D}\\103\'"': "'aAB👍C\\''",
    "`a``\\n`": "'a`\\\\n'",
    "a // b\n + /* c */ 1": "a + 1",
    "a; b;": "a; b",
  };
  for (const [text, printed] of Object.entries(full)) {
    assert.is(printExpression(read(text)), printed);
  }
});

test("literals that cannot be written become what computes them", () => {
  const print = (tree: Expression) => printExpression(tree);
  assert.is(print({ kind: "integer", value: -5n }), "-5");
  assert.is(print({ kind: "integer", value: -(2n ** 63n) }), "(-9223372036854775807 - 1)");
  assert.is(print({ kind: "float", value: -0 }), "-0.0");
  assert.is(print({ kind: "float", value: Number.NEGATIVE_INFINITY }), "float('-Inf')");
  assert.is(print({ kind: "float", value: Number.NaN }), "float('NaN')");
  assert.is(print({ kind: "name", name: "a-b" }), "$env['a-b']");
  assert.is(print({ kind: "string", value: "\ud800" }), "'\ufffd'");
});

test("a tag never ends early", () => {
  const tag = (text: string) => printExpression(read(text), { tag: true });
  assert.is(tag("{a: {b: '}}'}}"), "{ a: { b: '}\\u007d' } } ");
  assert.is(tag("'{{{' + '{' + '}}}'"), "'{\\u007b{' + '{' + '}\\u007d}'");
  assert.is(tag("{'{': b'}}'}"), "{ '{': b'}\\x7d' } ");
  assert.is(tag(`'{"a": {2}}' + x`), `'{"a": {2}\\u007d' + x`);
  assert.is(tag("'\\\\u003c'"), "'\\x5cu003c'");
  assert.throws(() => printExpression({ kind: "hole", name: "0" }), /hole/);
});

test.run();
