import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { anyCharacter } from "../../../../test/any-character.ts";
import { parseExpression } from "./parse.ts";

const problem = (text: string) => {
  const { tree, problems } = parseExpression(text);
  assert.is(tree, undefined, text);
  const first = problems[0];
  assert.ok(first, text);
  return `${first?.start}-${first?.end}: ${first?.message}`;
};

test("problems say where, and what to write instead", () => {
  const table: Record<string, RegExp> = {
    "a == null": /^5-9: .*`nil`/,
    "undefined ?? 1": /^0-9: .*`nil`/,
    "a === b": /^2-5: .*`==`/,
    "a !== b": /^2-5: .*`!=`/,
    "a <> b": /^2-4: .*`!=`/,
    "a = b": /^2-3: .*`==`/,
    "a & b": /^2-3: .*`and`/,
    "map(a, x => x)": /^9-11: .*`#`/,
    "a =~ 'x'": /^2-4: .*`matches`/,
    "1 << 2": /^2-4: .*bitshl/,
    "~1": /^0-1: .*bitnot/,
    "a ?? b + c": /^7-8: .*parentheses/,
    "a ?? b == c": /^7-9: .*parentheses/,
    "1 +": /^3-3: .*missing/,
    "": /^0-0: .*empty/,
    "  ": /^0-2: .*empty/,
    "(a": /^2-2: .*offset 0.*`\)`/,
    "[1, 2": /`\]`/,
    "f(a b)": /^4-5: .*`\)`/,
    "{a 1}": /^3-4: .*`:`/,
    "{1+1: 2}": /^2-3: .*`:`/,
    "{{a}}": /^0-2: .*tag/,
    "'abc": /closing '/,
    "'a\nb'": /`\\n`/,
    "'\\q'": /^1-3: .*`\\q`/,
    "'\\\"'": /^1-3/,
    "'\\X41'": /^1-3/,
    "'\\400'": /^1-3/,
    "'\\u{110000}'": /^1-3/,
    "b'\\u0041'": /^2-4/,
    "`a": /backquote/,
    "/* a": /`\*\/`/,
    "12ab": /^0-4: .*number/,
    "1.foo": /^0-5: .*number/,
    "0b12": /number/,
    "1e": /number/,
    "0x": /number/,
    "9223372036854775808": /^0-19: .*64-bit/,
    "1e999": /larger/,
    "# > 1": /^0-1: .*predicate/,
    ".a": /^0-1: .*`\.`/,
    "filter(a)": /second argument/,
    "filter(a, # > 1, 2)": /2 arguments/,
    "filter(a, #; #)": /`\{ a; b \}`/,
    "a.1": /complete/,
    "a.": /`\.`/,
    "a['b'](1)": /called/,
    "a | b": /`\(`/,
    "a | 1": /name/,
    "a | first().x": /complete/,
    "let x = 1": /`;`/,
    "let in = 1; 2": /name/,
    "1 + let x = 1; x": /parentheses/,
    "if a { 1 }": /`else/,
    "if a 1": /`\{`/,
    "a ? b": /`:`/,
    "a not b": /`in`/,
    "true.x": /complete/,
    "::len": /`\(`/,
    "a @ b": /`@`/,
    "“a”": /quote/,
    "a ♥ b": /`♥`/,
    "a b": /^2-3: .*operator/,
    "&& a": /left/,
    "a + ${b}": /^4-6/,
  };
  for (const [text, pattern] of Object.entries(table)) assert.match(problem(text), pattern, text);
});

test("every foreign name is reported, but not where it is a key, a member or a variable", () => {
  assert.is(parseExpression("null == undefined").problems.length, 2);
  for (const text of ["a.null", "a?.None", "{null: 1, undefined: 2}", "let null = 1; null", "{'null': 1}"]) {
    assert.equal(parseExpression(text).problems, [], text);
  }
});

test("holes are nodes, in any place of a value and nowhere else", () => {
  const { tree } = parseExpression(["", " + f(", ")[0].a"]);
  const names: string[] = [];
  JSON.stringify(tree, (_, node) => {
    if (node?.kind === "hole") names.push(`${node.name} at ${node.at.start}`);
    return typeof node === "bigint" ? String(node) : node;
  });
  assert.equal(names, ["0 at 0", "1 at 6"]);
});

test("a hole inside quotes or a comment is a problem", () => {
  for (const pieces of [
    ["'", "'"],
    ["`", "`"],
    ["/* ", " */ 1"],
    ["1 // ", ""],
    ["b'", "'"],
  ]) {
    assert.match(parseExpression(pieces).problems[0]?.message ?? "", /cannot stand inside/);
  }
  assert.equal(parseExpression(["a.", ""]).problems.length, 1);
  // The mark between pieces is no secret: it may be in the text.
  assert.equal(parseExpression(["'\ue000' + ", ""]).problems, []);
});

test("places are offsets in UTF-16 units", () => {
  const { tree } = parseExpression("'👍' + früh . x");
  assert.equal(tree?.at, { start: 0, end: 15 });
  assert.equal(tree?.kind === "binary" && tree.right.at, { start: 7, end: 15 });
});

test("hostile text is answered with a problem, soon", () => {
  const hostile = [
    "(".repeat(10_000),
    "[".repeat(10_000),
    `${"-".repeat(10_000)}1`,
    "f(".repeat(10_000),
    "a[".repeat(10_000),
    "{a:".repeat(10_000),
    "a ? ".repeat(10_000),
    "a ?: ".repeat(10_000),
    "if a {1} else ".repeat(10_000),
    "let x = ".repeat(10_000),
    "let x = 1; ".repeat(10_000),
    "1 < (".repeat(10_000),
    `${"a + ".repeat(10_000)}a`,
    `a${".b".repeat(10_000)}`,
    `a${"?.b['c']".repeat(10_000)}`,
    `a${" | f()".repeat(10_000)}`,
    `'${"\\n".repeat(100_000)}`,
    "1 ".repeat(100_000),
    "a.b = ".repeat(30_000),
    // Each level says its middle twice.
    `${"1 < (".repeat(60)}1${") < 2".repeat(60)}`,
    `${"(".repeat(60)}a${" ?: 1)".repeat(60)}`,
  ];
  for (const text of hostile) {
    problem(text);
  }
});

test("any text gives a tree or problems inside the text", () => {
  const parts = fc.constantFrom(
    ..."a b 1 .5 'x' ( ) [ ] { } . ?. ? : :: , ; | # #acc not in and == < + - ** ?? .. let if else = nil filter( $env".split(
      " ",
    ),
  );
  const random = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(parts, { maxLength: 12 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(random, (text) => {
      const { tree, problems } = parseExpression(text);
      assert.is(tree === undefined, problems.length > 0);
      for (const { start, end } of problems) assert.ok(start >= 0 && start <= end && end <= text.length, text);
    }),
    { numRuns: 800 },
  );
});

test.run();
