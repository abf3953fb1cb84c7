import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluate } from "./evaluate.ts";
import { parseExpression } from "./parse.ts";
import { expectValues, shown, valueIn } from "./testing/evaluated.ts";
import { trees } from "./testing/trees.ts";
import { EvaluationError, type Value } from "./value.ts";

test("integers and floats are two kinds", () => {
  expectValues({
    "1 + 2": "3",
    "1 + 2.0": "3.0",
    "7 / 2": "3.5",
    "4 / 2": "2.0",
    "1 / 0": "Infinity",
    "-7 % 3": "-1",
    "7 % 0": /zero/,
    "7 % 2.0": /integers/,
    "2 ** 3": "8.0",
    "2 ** 3 ** 2": "512.0",
    "-2 ** 2": "-4.0",
    "9223372036854775807 + 1": "-9223372036854775808",
    "1 == 1.0": "true",
    "1 == '1'": "false",
    "1 < '1'": /between int and string/,
    "'1' + 1": /between string and int/,
    "'a' + 'b'": '"ab"',
    "1..3": "[1, 2, 3]",
    "3..1": "[]",
    "0x1F + 0b11 + 0o17 + 1_000": "1049",
  });
});

test("nil, comparisons and conditions", () => {
  expectValues({
    "nothing == nil": "true",
    "nil ?? 1": "1",
    "false ?? 1": "false",
    "inputs.parameters.missing": "null",
    "inputs.missing.x": /nil/,
    "inputs.missing?.x.y": "null",
    "inputs.missing?.x['y']": /nil/,
    "inputs.missing?.['a-b']": "null",
    "(inputs.missing?.x).y": "null",
    "inputs.parameters['a-b']": '"yes"',
    "not nothing": /true or false/,
    "true and 'x'": '"x"',
    "'x' and true": /true or false/,
    "false and 1 / 0 > 1": "false",
    "1 < 2 < 3": "true",
    "1 < 3 < 2": "false",
    "'a' < 'b'": "true",
    "'\\uffff' < '👍'": "true",
    "n > 5 ? 'big' : 'small'": '"big"',
    "if n > 5 { 'big' } else { 'small' }": '"big"',
    "'' ?: 'x'": /true or false/,
    "2 in [1, 2.0]": "true",
    "'k' in {k: nil}": "true",
    "'k' in nothing": "false",
    "'a' in 'abc'": /contains/,
    "'abc' contains 'b' and 'abc' startsWith 'a' and 'abc' endsWith 'c'": "true",
    "nothing contains 'a'": "false",
    "'foo.bar' matches '^[a-z]+\\\\.bar$'": "true",
    "[1, [2]] == [1.0, [2]]": "true",
    "{a: 1} == {a: 1.0}": "false",
    unknown: /no variable `unknown`/,
    "$env.n": "7",
    "'n' in $env": "true",
    "let x = n; x + 1": "8",
    "1; 2; 3": "3",
    "{a: 1, 'a': 2}": '{"a": 1}',
  });
});

test("indexes and slices", () => {
  expectValues({
    "list[-1]": "2.0",
    "list[3]": /out of range/,
    "list[1:]": "[1.0, 2.0]",
    "list[:-1]": "[3.0, 1.0]",
    "list[2:1]": "[]",
    "'hello'[1:3]": '"el"',
    // Go indexes and cuts bytes.
    "s[0]": "104",
    "s[1:3]": '"é"',
    "b'a\\xff'": "bytes 97 255",
    "{a: 1}[1]": /strings/,
  });
});

test("predicates", () => {
  expectValues({
    "filter(list, # > 1)": "[3.0, 2.0]",
    "list | filter(# > 1) | map(# * 2)": "[6.0, 4.0]",
    "map(objects, .k)": '["p", "q", "p"]',
    "map(list, #index)": "[0, 1, 2]",
    "all([], false)": "true",
    "any(list, # > 2)": "true",
    "none(list, # > 5)": "true",
    "one(objects, .k == 'q')": "true",
    "count(list, # > 1)": "2",
    "count([true, false])": "1",
    "sum(list)": "6.0",
    "sum([1, 2])": "3",
    "sum(objects, .v)": "6.0",
    "find(list, # < 3)": "1.0",
    "findLast(list, # < 3)": "2.0",
    "findIndex(list, # > 5)": "null",
    "findLastIndex(list, # > 1)": "2",
    "groupBy(objects, .k)['p'] | map(.v)": "[1.0, 3.0]",
    "sortBy(objects, -.v) | map(.v)": "[3.0, 2.0, 1.0]",
    "sortBy(list, #, 'desc')": "[3.0, 2.0, 1.0]",
    "reduce(list, #acc + #, 0)": "6.0",
    "reduce(list, #acc * 2)": "12.0",
    "reduce([], #acc)": /empty/,
    "filter(list, 1)": /true or false/,
    "filter(n, true)": /list/,
    "map(1..2, { let x = #; map(1..2, # + x) })": "[[2, 3], [3, 4]]",
  });
});

test("built-ins for numbers", () => {
  expectValues({
    "int('42')": "42",
    "int('x')": /cannot read "x"/,
    "int('1.5')": /cannot read/,
    "int(1.9)": "1",
    "int(-1.9)": "-1",
    "int(1e30)": "-9223372036854775808",
    "float('1e3')": "1000.0",
    "float('')": /cannot read/,
    "round(2.5)": "3.0",
    "round(-2.5)": "-3.0",
    "round(0.49999999999999994)": "0.0",
    "floor(-1.5)": "-2.0",
    "ceil(1)": "1.0",
    "abs(-3)": "3",
    "max(1, [2.5, [3]])": "3",
    "min(list)": "1.0",
    "max([])": "null",
    "max('a', 1)": /numbers/,
    "mean([1, 2])": "1.5",
    "median([3, 1, 2, 10])": "2.5",
    "mean([])": "0.0",
    "bitand(6, 3) + bitor(4, 1) + bitxor(6, 3) + bitnand(6, 3)": "16",
    "bitshl(1, 70)": "0",
    "bitshr(-8, 1)": "-4",
    "bitushr(-1, 63)": "1",
    "bitshl(1, -1)": /negative/,
    "bitnot(0)": "-1",
    "bitand(1.0, 1)": /int/,
  });
});

test("built-ins for texts", () => {
  expectValues({
    "len(s)": "6",
    "upper('straße ǆ')": '"STRAßE Ǆ"',
    "lower('ΑΣ')": '"ασ"',
    "trim('\\u00a0 a\\t')": '"a"',
    "trim('--a-', '-')": '"a"',
    "trimPrefix(' a')": '"a"',
    "trimSuffix('a.go', '.go')": '"a"',
    "split('a,b,c', ',')": '["a", "b", "c"]',
    "split('a,b,c', ',', 2)": '["a", "b,c"]',
    "split('', ',')": '[""]',
    "split('hé', '')": '["h", "é"]',
    "splitAfter('a,b', ',')": '["a,", "b"]',
    "replace('aaa', 'a', 'b')": '"bbb"',
    "replace('aaa', 'a', 'b', 2)": '"bba"',
    "replace('ab', '', '-')": '"-a-b-"',
    "repeat('ab', 2)": '"abab"',
    "repeat('ab', 1000000)": /million/,
    "join(words, '-')": '"b-a"',
    "join(list, '-')": /strings/,
    "indexOf('héé', 'é')": "1",
    "lastIndexOf('héé', 'é')": "3",
    "indexOf('a', 'z')": "-1",
    "hasPrefix('abc', 'ab') and hasSuffix('abc', 'bc')": "true",
    "toBase64('é')": '"w6k="',
    "fromBase64('w6k=')": '"é"',
    "fromBase64('!')": /base64/,
    "upper(nothing)": /string/,
  });
});

test("how Go writes values as text", () => {
  expectValues({
    "string(1)": '"1"',
    "string(1.0)": '"1"',
    "string(1000000.0)": '"1e+06"',
    "string(123456.0)": '"123456"',
    "string(0.00001)": '"1e-05"',
    "string(nil)": '"<nil>"',
    "string({b: 1, a: [nil, 'x', 1.5]})": '"map[a:[<nil> x 1.5] b:1]"',
    "string(groupBy([2, 1], #))": '"map[1:[1] 2:[2]]"',
    "toJson({b: 1.0, a: [nil, '<&>'], c: 1e21})":
      '"{\\"a\\":[null,\\"\\\\u003c\\\\u0026\\\\u003e\\"],\\"b\\":1,\\"c\\":1e+21}"',
    "toJSON({b: [1, {}], a: []})": '"{\\n  \\"a\\": [],\\n  \\"b\\": [\\n    1,\\n    {}\\n  ]\\n}"',
    "toJson(concat([]))": '"null"',
    "toJson(1 / 0)": /no JSON/,
    "toJson(fromPairs([['a', 1]]))": /no JSON/,
    "fromJSON(inputs.parameters.json).a[0] + 1": "2.0",
    "fromJSON('{')": /no JSON/,
    "fromJSON('1e999')": /large/,
  });
});

test("built-ins for lists and maps", () => {
  expectValues({
    "first([])": "null",
    "last(list)": "2.0",
    "first(n)": "null",
    "get(list, 9)": "null",
    "get(list, -1)": "2.0",
    "get({a: 1}, 'b')": "null",
    "take(list, 2)": "[3.0, 1.0]",
    "take(list, -1)": /cannot/,
    "keys({b: 1, a: 2})": '["a", "b"]',
    "values({b: 1, a: 2})": "[2, 1]",
    "toPairs({b: 1})": '[["b", 1]]',
    "fromPairs([['b', 1]])": '{"b": 1}',
    "reverse(list)": "[2.0, 1.0, 3.0]",
    "uniq([1, 1.0, 'a', 'a', nil, nil])": '[1, "a", null]',
    "concat([1], [2, 3])": "[1, 2, 3]",
    "flatten([1, [2, [3]]])": "[1, 2, 3]",
    "sort(list)": "[1.0, 2.0, 3.0]",
    "sort(words, 'desc')": '["b", "a"]',
    "sort([1, 'a'])": /between/,
    "len({a: 1})": "1",
    "len(1)": /string, a list or a map/,
    "map([nil, true, 1, 1.5, 'a', [], {}], type(#))": '["nil", "bool", "int", "float", "string", "array", "map"]',
    "::len([1])": "1",
  });
});

test("Argo's functions", () => {
  expectValues({
    "asInt(inputs.parameters.x) * 10": "120",
    "asFloat('1.5')": "1.5",
    "asInt('')": /cannot read/,
    "jsonpath(inputs.parameters.json, '$.a[1].b')": "null",
    "jsonpath(inputs.parameters.json, '$.z')": /no key `z`/,
    "nope()": /no function `nope`/,
    "now()": /time/,
    "n.Year()": /method/,
  });
});

test("errors say where", () => {
  const { tree } = parseExpression("1 + int('x')");
  try {
    if (tree) evaluate(tree, new Map());
    assert.unreachable();
  } catch (error) {
    assert.ok(error instanceof EvaluationError);
    if (error instanceof EvaluationError) assert.equal([error.start, error.end], [4, 12]);
  }
});

test("no expression crashes or takes forever", () => {
  const run = (text: string) =>
    assert.throws(
      () => valueIn(text),
      (error: unknown) => error instanceof EvaluationError,
    );
  run("1..100000000");
  run("let r = 1..900000; all(r, all(r, true))");
  run("reduce(1..40, #acc + #acc, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')");
  run(`fromJSON('${"[".repeat(5000)}${"]".repeat(5000)}')`);
  fc.assert(
    fc.property(trees(), (tree) => {
      try {
        shown(
          evaluate(
            tree,
            new Map<string, Value>([
              ["a", [1n, 2n]],
              ["b", "text"],
            ]),
          ),
        );
      } catch (error) {
        assert.ok(error instanceof EvaluationError, String(error));
      }
    }),
    { numRuns: 1000 },
  );
});

test.run();
