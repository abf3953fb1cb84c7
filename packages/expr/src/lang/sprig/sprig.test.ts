import { test } from "uvu";
import * as assert from "uvu/assert";
import { expectValues } from "../testing/evaluated.ts";
import { isEvaluated } from "./call.ts";
import { signatures } from "./signatures.ts";

test("all 209 functions are known", () => {
  assert.is(signatures.size, 209);
  for (const name of ["env", "expandenv"]) assert.not.ok(signatures.has(name));
});

test("what depends on time, chance or keys is not evaluated", () => {
  for (const name of ["now", "ago", "uuidv4", "randAlpha", "shuffle", "genCA", "bcrypt", "getHostByName"]) {
    assert.ok(signatures.has(name), name);
    assert.not.ok(isEvaluated(name), name);
  }
  expectValues({ "sprig.now()": /known, but not evaluated/, "sprig.uuidv4()": /known, but not evaluated/ });
});

test("arguments are counted and not converted", () => {
  expectValues({
    "sprig.nope(1)": /no function `sprig.nope`/,
    "sprig.trunc(1)": /2 arguments/,
    "sprig.trunc('1', 'a')": /int/,
    "sprig.repeat(1.0, 'a')": /int/,
    "sprig.upper(nothing)": '""',
    "sprig.get(fromPairs([['a', 1]]), 'a')": /string keys/,
  });
});

test("numbers", () => {
  expectValues({
    "sprig.int('x')": "0",
    "sprig.int('010')": "8",
    "sprig.int('1.0')": "1",
    "sprig.int('1.5')": "0",
    "sprig.int(true)": "1",
    "sprig.atoi('99999999999999999999')": "9223372036854775807",
    "sprig.float64('1e3')": "1000.0",
    "sprig.add('5', 2.7)": "7",
    "sprig.sub(1, '3')": "-2",
    "sprig.mul(2, 3, '4')": "24",
    "sprig.div(7, 2)": "3",
    "sprig.mod(7, 0)": /zero/,
    "sprig.addf(0.1, 0.2)": "0.3",
    "sprig.divf(1, 3)": "0.3333333333333333",
    "sprig.divf(1, 0)": /zero/,
    "sprig.max(1, '5', 2.9)": "5",
    "sprig.minf(1, 0.5)": "0.5",
    "sprig.round(2.345, 2)": "2.35",
    "sprig.round(-2.5, 0)": "-3.0",
    "sprig.floor('2.7')": "2.0",
    "sprig.until(3)": "[0, 1, 2]",
    "sprig.untilStep(5, 0, -2)": "[5, 3, 1]",
    "sprig.until(10000000)": /million/,
    "sprig.seq(0, 2, 10)": '"0 2 4 6 8 10"',
    "sprig.seq(-2)": '"1 0 -1 -2"',
    "sprig.toDecimal('777')": "511",
  });
});

test("texts", () => {
  expectValues({
    "sprig.trim(' a ')": '"a"',
    "sprig.trimAll('-', '--a-')": '"a"',
    "sprig.trimSuffix('.go', 'a.go')": '"a"',
    "sprig.replace(' ', '-', 'a b c')": '"a-b-c"',
    "sprig.contains('b', 'abc')": "true",
    "sprig.title('hello wOrld-foo')": '"Hello WOrld-Foo"',
    "sprig.untitle('Hello World')": '"hello world"',
    "sprig.swapcase('aBc')": '"AbC"',
    "sprig.initials('First Try 2x')": '"FT2"',
    "sprig.substr(0, 2, 'abc')": '"ab"',
    "sprig.substr(5, 6, 'abc')": /range/,
    "sprig.trunc(-2, 'abc')": '"bc"',
    "sprig.repeat(3, 'ab')": '"ababab"',
    "sprig.indent(2, 'a\\nb')": '"  a\\n  b"',
    "sprig.quote('a\"', 1, nil)": '"\\"a\\\\\\"\\" \\"1\\""',
    "sprig.squote('a', 1)": "\"'a' '1'\"",
    "sprig.cat('a', nil, 1)": '"a 1"',
    "sprig.plural('one', 'many', 1)": '"one"',
    "sprig.splitList(',', 'a,b')": '["a", "b"]',
    "sprig.split(',', 'a,b')._1": '"b"',
    "sprig.splitn('$', 2, 'a$b$c')": '{"_0": "a", "_1": "b$c"}',
    "sprig.toString({a: 1.0})": '"map[a:1]"',
    "sprig.fail('no')": /^no$/,
  });
});

test("lists", () => {
  expectValues({
    "sprig.list(1, 'a')": '[1, "a"]',
    "sprig.append([1], 2)": "[1, 2]",
    "sprig.prepend([1], 0)": "[0, 1]",
    "sprig.first([])": "null",
    "sprig.first('abc')": /list/,
    "sprig.rest([1, 2])": "[2]",
    "sprig.initial([1, 2])": "[1]",
    "sprig.has(1, [1.0])": "false",
    "sprig.uniq([1, 1.0, 1])": "[1, 1.0]",
    "sprig.without([1, 2, 3], 2)": "[1, 3]",
    "sprig.compact([0, '', 1, nil])": "[1]",
    "sprig.slice([1, 2, 3], 1)": "[2, 3]",
    "sprig.chunk(2, [1, 2, 3])": "[[1, 2], [3]]",
    "sprig.sortAlpha(['b', 2, 'a'])": '["2", "a", "b"]',
    "sprig.join(',', [1, nil, 'a'])": '"1,a"',
    "sprig.default('x', '')": '"x"',
    "sprig.coalesce(0, '', 'a')": '"a"',
    "sprig.ternary(1, 2, false)": "2",
    "sprig.empty({})": "true",
  });
});

test("maps and JSON", () => {
  expectValues({
    "sprig.dict('a', 1, 'b')": '{"a": 1, "b": ""}',
    "sprig.get({a: 1}, 'b')": '""',
    "sprig.set({a: 1}, 'b', 2).b": "2",
    "sprig.keys({b: 1, a: 2})": '["a", "b"]',
    "sprig.pick({a: 1, b: 2}, 'a')": '{"a": 1}',
    "sprig.omit({a: 1, b: 2}, 'a')": '{"b": 2}',
    "sprig.pluck('a', {a: 1}, {b: 2})": "[1]",
    "sprig.merge({a: 1, b: {c: 1}}, {a: 2, b: {d: 2}})": '{"a": 1, "b": {"c": 1, "d": 2}}',
    "sprig.mergeOverwrite({a: 1}, {a: 2})": '{"a": 2}',
    "sprig.dig('a', 'b', 'no', {a: {b: 1}})": "1",
    "sprig.dig('a', 'x', 'no', {a: {b: 1}})": '"no"',
    "sprig.fromJson('{')": "null",
    "sprig.mustFromJson('{')": /JSON/,
    "sprig.toRawJson({a: '<'})": '"{\\"a\\":\\"<\\"}"',
  });
});

test("patterns, codes and paths", () => {
  expectValues({
    "sprig.regexMatch('^a+$', 'aaa')": "true",
    "sprig.regexFind('[0-9]+', 'a12b3')": '"12"',
    "sprig.regexFindAll('a*', 'baac', -1)": '["", "aa", ""]',
    "sprig.regexReplaceAll('a(x*)b', '-ab-axxb-', '${1}W')": '"-W-xxW-"',
    "sprig.regexReplaceAllLiteral('a', 'aba', '$1')": '"$1b$1"',
    "sprig.regexSplit('a*', 'baac', -1)": '["b", "c"]',
    "sprig.regexQuoteMeta('a.b')": '"a\\\\.b"',
    "sprig.regexMatch('(?=a)', 'a')": /regular expression/,
    "sprig.b64enc('é')": '"w6k="',
    "sprig.b32enc('abc')": '"MFRGG==="',
    "sprig.b32dec('MFRGG===')": '"abc"',
    "sprig.sha256sum('abc')": '"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"',
    "sprig.adler32sum('abc')": '"38600999"',
    "sprig.base('a/b.txt')": '"b.txt"',
    "sprig.dir('a/b/')": '"a/b"',
    "sprig.ext('.bashrc')": '".bashrc"',
    "sprig.clean('a/../b//c/')": '"b/c"',
    "sprig.isAbs('/a')": "true",
  });
});

test.run();
