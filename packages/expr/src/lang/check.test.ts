import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkExpression } from "./check.ts";
import { parseExpression } from "./parse.ts";
import { signatures } from "./sprig/signatures.ts";
import { trees } from "./testing/trees.ts";
import type { EnvironmentType } from "./types.ts";

const environment: EnvironmentType = {
  variables: {
    retries: { kind: "string" },
    item: { kind: "string" },
    n: { kind: "int" },
    f: { kind: "float" },
    list: { kind: "list", items: { kind: "any" } },
    nothing: { kind: "nil" },
    inputs: {
      kind: "map",
      fields: { parameters: { kind: "map", fields: { message: { kind: "string" }, "a-b": { kind: "string" } } } },
    },
    tasks: { kind: "map", open: true },
  },
};

const problemsOf = (text: string, given = environment): string[] => {
  const { tree, problems } = parseExpression(text);
  assert.equal(problems, [], text);
  if (tree === undefined) return [];
  return checkExpression(tree, given).map(({ message, start, end }) => `${text.slice(start, end)}: ${message}`);
};

test("what is certain inside of a map is judged as the run would", () => {
  const given: EnvironmentType = {
    variables: { inputs: { kind: "map", certain: true, fields: { n: { kind: "string" }, any: { kind: "any" } } } },
  };
  for (const text of ["inputs.n > 3", "inputs.n == 3", "inputs.n + 1", "not inputs.n", "inputs.n ? 1 : 2"]) {
    assert.is(problemsOf(text, given).length, 1, text);
    const uncertain = text.replaceAll("inputs.n", "inputs.parameters.message");
    assert.equal(problemsOf(uncertain), [], uncertain);
  }
  for (const text of [
    "asInt(inputs.n) > 3",
    "inputs.n == '3'",
    "(inputs.n ?? 0) > 3",
    "inputs.n == nil",
    "inputs.any > 3",
  ]) {
    assert.equal(problemsOf(text, given), [], text);
  }
});

test("what has no name is nothing that could be meant", () => {
  const given: EnvironmentType = { variables: { steps: { kind: "map", fields: { "": { kind: "string" } } } } };
  assert.equal(problemsOf("steps.n", given), ["steps.n: There is no `n` here."]);
});

test("says what kind of mistake it is", () => {
  const kinds = Object.entries({
    retrys: "variable",
    "inputs.paramters": "variable",
    "map(list, #foo)": "variable",
    "uper('a')": "function",
    len: "function",
    "sprig.nope()": "function",
    "jsonpath('{}', '$.a[')": "type",
    "upper()": "count",
    "get(list)": "count",
    "sprig.trunc('a')": "count",
    "upper(n)": "type",
    "n + 'a'": "type",
  });
  for (const [text, kind] of kinds) {
    const { tree } = parseExpression(text);
    assert.equal(tree && checkExpression(tree, environment).map((mistake) => mistake.kind), [kind], text);
  }
});

test("what Argo refuses is a problem with the place and what to write", () => {
  const table: Record<string, RegExp> = {
    "retries > 1": /^retries > 1: `>` cannot stand between string and int.*`int\(…\)`/,
    "item == 1": /cannot stand between string and int: convert the text/,
    "n + 'a'": /`string\(…\)`/,
    "1 and true": /compare first/,
    "not n": /compare first/,
    "-retries": /`int\(…\)`/,
    "n ? 1 : 2": /^n: A condition/,
    "1 % 2.5": /integers/,
    "'a' in 'abc'": /`contains`/,
    "nothing + 1": /nil/,
    "1 in {a: 1}": /`in`/,
    retrys: /did you mean `retries`/,
    "retrys ?? '0'": /did you mean `retries`/,
    "inputs.paramters.message": /did you mean `parameters`/,
    "inputs.parameters.mesage": /did you mean `message`/,
    "inputs.parameters['a_b']": /did you mean `a-b`/,
    "inputs.parameters.message == taks": /no variable `taks`: if it is a text, write `'taks'`/,
    "taks != inputs.parameters.message": /write `'taks'`/,
    "item == retrie": /write `'retrie'`/,
    "retrie == 'x'": /did you mean `retries`/,
    "len(retrie) == n": /did you mean `retries`/,
    "inputs.parameters.message in ['a', retrie]": /write `'retrie'`/,
    "inputs.parameters.message startsWith re": /write `'re'`/,
    "inputs.parameters.b": /there is `message`, `a-b`/,
    "$env.foo": /no variable `foo`/,
    "list.name": /map\(list, \.name\)/,
    "retries.x": /fromJSON/,
    "{a: 1}[1]": /string\(…\)/,
    "n[1:2]": /slices/,
    "list['a':]": /integers/,
    "uper('a')": /did you mean `upper`/,
    "camelcase('a')": /sprig\.camelcase/,
    "upper()": /takes 1 argument, not 0/,
    "upper(n)": /takes a string, and this is int/,
    "split('a')": /takes 2 to 3 arguments, not 1/,
    "replace('a', 'b', 1)": /argument 3/,
    "int(true)": /number or string/,
    "max('a', 1)": /numbers/,
    "max()": /at least 1/,
    "concat(list, 'a')": /lists/,
    "get(n, 1)": /list or a map/,
    "asInt(1, 2)": /1 argument/,
    "jsonpath('{}', 1)": /string/,
    "jsonpath('{}', '$.a[?(@.b==1].c')": /^'\$\.a.*\.c': `jsonpath` cannot read/,
    "toJson()": /1 argument/,
    "filter(list, 1)": /true or false/,
    "filter(retries, true)": /fromJSON/,
    "filter(list, #index > 1)": /`map` and `reduce`/,
    "map(list, #acc)": /`reduce`/,
    "map(list, #foo)": /#\.foo/,
    "sortBy(list, #, 1)": /asc/,
    "let n = 1; n": /another name/,
    "let len = 1; 2": /another name/,
    "let x = 1; let x = 2; x": /another name/,
    "let x = 'a'; x + 1": /string/,
    "sprig.nope(1)": /no function `sprig.nope`/,
    "sprig.uper('a')": /did you mean `upper`/,
    "sprig.trunc('a')": /takes 2 arguments/,
    "sprig.trunc('1', 'a')": /takes a int here|int/,
    "sprig.default()": /at least 1/,
    "n(1)": /cannot be called/,
    len: /is a function/,
    "len(1)": /string or list or map/,
  };
  for (const [text, pattern] of Object.entries(table)) {
    const problems = problemsOf(text);
    assert.is(problems.length, 1, `${text}: ${problems.join("; ")}`);
    assert.match(problems[0] ?? "", pattern, text);
  }
});

test("what Argo takes is no problem", () => {
  const fine = [
    "asInt(retries) > 1",
    "int(item) + 1",
    "n / 2 + f",
    "inputs.parameters.message + '!'",
    "inputs.parameters.message > 1",
    "inputs.parameters['a-b']",
    "inputs.parameters.missing ?? 'x'",
    "inputs.parameters?.missing",
    "inputs?.missing?.x",
    "tasks['a'].outputs.result == 'x'",
    "tasks.a.outputs.parameters.b",
    "nothing == 1",
    "nothing ?? 1",
    "$env?.foo",
    "$env['n'] + 1",
    "list | filter(# > 1) | map(#.x + #index) | join(',')",
    "reduce(list, #acc + #, 0)",
    "let x = 1; x + n",
    "1 == 1.5",
    "retries == nil",
    "retries in ['1']",
    "n in 1..3",
    "'a' in inputs",
    "now().Year() > 2020",
    "now() - now() > duration('1h')",
    "sprig.trim(inputs.parameters.message)",
    "sprig.date('2006', now())",
    "sprig.uuidv4()",
    "toJson({a: list})",
    "jsonpath(inputs.parameters.message, '$.a')",
    "groupBy(list, .k)['a']",
    "keys(inputs)",
    "first(list).x",
    "true ? 1 : 'a'",
    "get(inputs, 'x')",
    "b'a' matches 'a'",
    "string(nil)",
    "type(nothing)",
    "max(list)",
    "min(1, f)",
    "::len('a')",
  ];
  for (const text of fine) assert.equal(problemsOf(text), [], text);
});

test("every problem is told, and each once", () => {
  assert.is(problemsOf("foo + bar + uper('a')").length, 3);
  assert.is(problemsOf("(retries > 1) and (item > 2)").length, 2);
});

test("without Argo's functions there are only the built-ins", () => {
  const bare: EnvironmentType = { variables: {}, functions: false };
  assert.is(problemsOf("asInt('1')", bare).length, 1);
  assert.is(problemsOf("sprig.trim('1')", bare).length, 1);
  assert.equal(problemsOf("int('1') > len('a')", bare), []);
  assert.equal(problemsOf("anything.x > 1", { variables: {}, open: true }), []);
});

test("every function of sprig may be called as often as it says", () => {
  for (const [name, signature] of signatures) {
    const count = signature.replace(/.\*$/, "").length;
    assert.equal(problemsOf(`sprig.${name}(${Array(count).fill("tasks.x").join(", ")})`), [], name);
  }
});

test("no tree crashes the check", () => {
  fc.assert(
    fc.property(trees(), (tree) => {
      for (const { start, end } of checkExpression(tree, environment)) assert.ok(start <= end);
    }),
    { numRuns: 1000 },
  );
});

test.run();
