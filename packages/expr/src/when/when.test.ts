import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkWhen, decideWhen, evaluateWhen, parseWhen, printWhen, type When, type WhenValue } from "./index.ts";
import { levels } from "./when.ts";

/** The value of a text; an error as its message. */
const worth = (text: string): WhenValue | Error => {
  const { tree, problems } = parseWhen(text);
  if (tree === undefined) return new Error(problems[0]?.message);
  try {
    return evaluateWhen(tree);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};
const fails = (text: string): boolean => worth(text) instanceof Error;

const truths: readonly (readonly [string, WhenValue])[] = [
  ["foo == foo", true],
  ['foo == "foo"', true],
  ["Error in (Failed, Error)", true],
  ["1 == 1.0", true],
  ['1 == "1"', false],
  ['"10" > "9"', false],
  ["1/2 == 0.5", true],
  ["true || false && false", true],
  ["10 - 3 - 2 == 5", true],
  ['foo =~ "^f.*"', true],
  ['"2018-01-01" == 1514764800', true],
  ['"" == ""', true],
  ["nil == nil", true],
  ["false && foo", false],
  ["2**3**2", 64],
  ["[foo-bar] == 'foo-bar'", true],
  ["foo\\-bar == 'foo-bar'", true],
  [".5 + 5. + 007", 12.5],
  ["0x1F", 31],
  ["0x 1F", 31],
  ["1\\e5", 100000],
  ["1\\_0", 10],
  ["-2 ** 2", 4],
  ["1 - -1", 2],
  ["!(1 == 2)", true],
  ["5 % 0 == 5 % 0", false],
  ["1/0 > 1", true],
  ["~5", -6],
  ["1.9 | 2", 3],
  ["-1 >> 1", 2 ** 63],
  ["1 << 64", 0],
  ["false ? 1 : true ? 2 : 3", 2],
  ["true ? false ? 1 : 2 : 3", 2],
  ["(false ? 1) ?? 2", 2],
  ["() == ()", true],
  ['("" != )', true],
  ["(true) false", true],
  ["((true) x) && false", true],
  ["((1) 2 + 3)", 4],
  ["a) == (b", "a"],
  ["(1, 2) == (1, 2)", true],
  ["3 in ((1, 2), 3)", true],
  ["'a' + 1.50 + true", "a1.5true"],
  ["'a' + 1000000", "a1e+06"],
  ["'a' + (1, 'b') + ()", "a[1 b]<nil>"],
  ["'é' > 'z' && '\u{1f600}' > '\uffee'", true],
  ['"a" =~ "a" + "b"', false],
  ['"a1" =~ ("a" + 1)', true],
  ["false && a.B(1) || true", false],
];

test("gives the values that govaluate gives", () => {
  for (const [text, value] of truths) assert.equal(worth(text), value, text);
});

test("fails where govaluate fails", () => {
  for (const text of [
    '10 > "9"',
    "foo =~ f.*",
    '"2018-01-01" =~ "2018"',
    " == foo",
    "hello world == x",
    "not true",
    "a + 1 == a1 b",
    "x in (a)",
    "x in ()",
    "x in x",
    "!foo",
    "!'foo'",
    "it's == x",
    "1.2.3",
    "5m",
    "v1.2 == v1.2",
    "a.b == x",
    "a. == x",
    "foo-bar == x",
    "{{x}} == x",
    "true&&!false",
    "1==-1",
    "1 + '2018-01-01'",
    "'2018-01-01' ? 1 : 2",
    "'a' =~ 'a' ? 1 : 2",
    "(1, 2) in ((1, 2), (3, 4))",
    "'a' =~ 'a' + 1",
    "'a' =~ a + true",
    "a ? , b",
    "1 && true",
    "true && 1",
    "1 ? 2 : 3",
    "- -1",
    "(1",
    "1)",
    " ",
    "1 +",
    "\\",
    "'a\\",
    "[a",
    "]",
    "a(1)",
    "$",
    "a,,b",
    "'x' =~ '['",
    "١",
    "0xg",
    "1 IN 2",
  ])
    assert.ok(fails(text), text);
});

test("takes the words of a failed match only when they are texts", () => {
  assert.is(worth("a =~ a ? 1 : 2"), 1);
  assert.is(worth("('a' =~ 'a') ? 1 : 2"), 1);
});

test("reads the empty text as true and wants a boolean", () => {
  const decide = (text: string): boolean => decideWhen(parseWhen(text).tree ?? { kind: "nothing" });
  assert.is(decide(""), true);
  assert.is(decide("true"), true);
  assert.throws(() => decide('"true"'), 'the text "true" is no boolean: compare it, as in `x == "true"`');
  assert.throws(() => decide("a,b == a,b"), "the list `[a true b]` is no boolean");
  assert.throws(() => decide("1 +1"), "`2` is no boolean");
});

const explained: readonly (readonly [string, number, number, string])[] = [
  ["{{a}} == b", 0, 2, "`{{` is no operator: a tag has to be filled in before the condition is read"],
  ["a &&!b", 2, 5, "`&&!` is no operator: write a space between `&&` and `!`"],
  ["1 ==-1", 2, 5, "`==-` is no operator: write a space between `==` and `-`"],
  ["a == b@c", 6, 7, "`@` is no operator: put quotes around a text that holds such characters"],
  [" == foo", 1, 3, "a value is missing in front of `==`: a value that may be empty has to stand in quotes"],
  ["foo == ", 6, 6, "a value is missing behind `==`: a value that may be empty has to stand in quotes"],
  [
    "hello world == x",
    6,
    11,
    "an operator is missing between `hello` and `world`: put quotes around a text of several words",
  ],
  ["!foo", 1, 4, '`!` cannot stand in front of a text: compare the text, as in `x == "true"`'],
  ["v1.a == x", 0, 4, '`v1.a` is read as a member of `v1`: put quotes around it, as in `"v1.a"`'],
  [
    "workflow.parameters.env == prod",
    0,
    23,
    "`workflow.parameters.env` is read as a member of `workflow`: a variable stands in braces: write '{{workflow.parameters.env}}'",
  ],
  [
    "prod == inputs.parameters.my-env",
    8,
    28,
    "`inputs.parameters.my` is read as a member of `inputs`: a variable stands in braces: write '{{inputs.parameters.my-env}}'",
  ],
  [
    "workflow.parameters['my-env'] == 'x'",
    0,
    19,
    "`workflow.parameters` is read as a member of `workflow`: a variable stands in braces: write '{{workflow.parameters.my-env}}'",
  ],
  [
    "steps.a.exitCode == 0",
    0,
    16,
    "`steps.a.exitCode` is read as a member of `steps`: a variable stands in braces: write {{steps.a.exitCode}}",
  ],
  ["5m == x", 1, 2, "an operator is missing between `5` and `m`: put quotes around a text of several words"],
  ["f(x)", 1, 2, "`f` is no function: there are none in `when`; put quotes around a text that holds parentheses"],
];

test("explains what is wrong", () => {
  for (const [text, start, end, message] of explained)
    assert.equal(parseWhen(text).problems, [{ message, start, end }], text);
});

test("checks conditions whose tags are not filled in", () => {
  for (const text of ["{{a}} == b", "'{{a}}' in ('x', \"{{= b }}\")", "{{=steps['a'].outputs.result == '1'}}", ""])
    assert.equal(checkWhen(text), [], text);
  assert.equal(checkWhen("{{a.b}} {{c}} == d"), [
    {
      message: "an operator is missing between `{{a.b}}` and `{{c}}`: put quotes around a text of several words",
      start: 8,
      end: 13,
    },
  ]);
  for (const condition of ["{{aa}} == 'x' && {{bb}} {{cc}}", "{{a}} == {{cc}} && {{bb}} x{{cc}}x{{bb}}"])
    assert.match(checkWhen(condition)[0]?.message ?? "", /between `{{bb}}` and `(?:{{cc}}|x{{cc}}x{{bb}})`/);
  assert.equal(
    checkWhen("{{a}} == ").map((problem) => problem.start),
    [8],
  );
  assert.match(checkWhen("a == {{b")[0]?.message ?? "", /not closed/);
});

test("takes dates in Go's forms for seconds", () => {
  const dates: readonly (readonly [string, number])[] = [
    ["Mon Jan  2 15:04:05 2006", 1136214245],
    ["mon JAN 2 15:04:05 UTC 2006", 1136214245],
    ["Mon Jan 2 15:04:05 GMT-7 2006", 1136239445],
    ["Mon Jan 02 15:04:05 -0700 2006", 1136239445],
    ["3:04PM", -62167164960],
    ["12:00AM", -62167219200],
    ["2006-01-02T15:04:05Z", 1136214245],
    ["2006-01-02T15:04:05.999-07:00", 1136239445],
    ["2006-01-02", 1136160000],
    ["2006-01-02   15:04", 1136214240],
    ["2006-01-02 5:04:05,5", 1136178245],
    ["2006-01-02 15:04:05-07:00", 1136239445],
    ["2006-01-02T15Z", 1136214000],
    ["2006-01-02T15:04-0700", 1136239440],
    ["2006-01-02T15:04:05-0700", 1136239445],
  ];
  for (const [text, seconds] of dates) assert.is(worth(`'${text}'`), seconds, text);
  for (const text of [
    "2006-13-01",
    "2006-02-30",
    "2006-1-2",
    "3:04pm",
    "13:00PM",
    "2006-01-02t15:04:05Z",
    "2006-01-02T24:00Z",
    " 2006-01-02",
  ])
    assert.is(worth(`'${text}'`), text, text);
});

const pattern = fc.record({ kind: fc.constant("pattern" as const), value: fc.constantFrom("a", "2018-01-01", "^'") });

const trees = fc.letrec<{ tree: When }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({
      kind: fc.constant("number" as const),
      value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((it) => it + 0),
    }),
    fc.record({ kind: fc.constant("number" as const), value: fc.nat(3) }),
    fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
    fc.record({
      kind: fc.constant("text" as const),
      value: fc.oneof(fc.constantFrom("2018-01-01", "a", "x]\\"), fc.string({ unit: "grapheme" })),
    }),
    fc.record({ kind: fc.constant("date" as const), text: fc.constantFrom("2018-01-01", "3:04PM") }),
    fc.record({ kind: fc.constant("nothing" as const) }),
    fc.record(
      { kind: fc.constant("access" as const), path: fc.constant(["a", "B"]), arguments: tie("tree") },
      { requiredKeys: ["kind", "path"] },
    ),
    fc.record({
      kind: fc.constant("unary" as const),
      operator: fc.constantFrom("-" as const, "!" as const, "~" as const),
      operand: tie("tree"),
    }),
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom("=~" as const, "!~" as const),
      left: tie("tree"),
      right: fc.oneof(
        pattern,
        fc.record({
          kind: fc.constant("binary" as const),
          operator: fc.constantFrom(...levels.slice(5).flat()),
          left: pattern,
          right: tie("tree"),
        }),
      ),
    }),
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom(...levels.flat()),
      left: tie("tree"),
      right: tie("tree"),
    }),
  ),
})).tree;

const plain = (tree: When): When =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === "at" ? undefined : value)));

/** Whether a tree matches with a text that is no pattern, which is refused when it is read. */
const hasBadPattern = (tree: When): boolean =>
  /regular expression/.test(parseWhen(printWhen(tree)).problems[0]?.message ?? "");

test("reads what it printed", () => {
  fc.assert(
    fc.property(trees, (tree) => {
      fc.pre(!hasBadPattern(tree));
      const text = printWhen(tree);
      const { tree: read, problems } = parseWhen(text);
      assert.equal(problems, [], text);
      assert.equal(read && plain(read), plain(tree), text);
    }),
    { numRuns: 500 },
  );
});

test("survives any text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "(",
      ")",
      " ",
      "a",
      "1",
      "true",
      "'",
      '"',
      "\\",
      "[",
      "]",
      ",",
      "?",
      ":",
      "==",
      "=~",
      "!",
      "-",
      "&&",
      ".B",
      "in ",
      "'2018-01-01'",
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((it) => it.join("")),
      ),
      (text) => {
        for (const { start, end } of parseWhen(text).problems)
          assert.ok(start >= 0 && start <= end && end <= text.length);
        worth(text);
      },
    ),
    { numRuns: 1000 },
  );
});

test("neither overflows nor takes long on a hostile text", () => {
  assert.ok(fails("(".repeat(20_000) + ")".repeat(20_000)));
  assert.ok(fails("a.B(".repeat(1000) + ")".repeat(1000)));
  assert.is(worth(Array.from({ length: 20_000 }, () => "1").join(" + ")), 20_000);
  const list = worth(Array.from({ length: 20_000 }, () => "1").join(","));
  assert.is(Array.isArray(list) && list.length, 20_000);
  const long = Array.from({ length: 20_000 }, () => "a").join(" == ");
  assert.is(printWhen(parseWhen(long).tree ?? { kind: "nothing" }).length, long.length + 2 * 20_000);
  assert.ok(fails("!".repeat(20_000)));
  assert.ok(fails(`${" ".repeat(20_000)}x ${" ".repeat(20_000)}y`));
});

test.run();
