import { runInNewContext } from "node:vm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatYaml, writeYaml } from "./index.ts";

/** Lines as they stand in the file; the text of a document ends in a newline. */
const lines = (...text: string[]): string => `${text.join("\n")}\n`;

const one = (value: unknown): string => formatYaml([value]);

test("collections are in block style, lists indented in their key", () => {
  const value = { a: { b: [1, { c: true, d: [2] }, [3, [4]]] }, e: [[{ f: null }]] };
  const text = lines("a:", "  b:", "    - 1", "    - c: true", "      d:", "        - 2", "    - - 3", "      - - 4");
  assert.is(one(value), text + lines("e:", "  - - f: null"));
});

test("empty collections are in flow style", () => {
  assert.is(one({ a: {}, b: [], c: [{}, []] }), lines("a: {}", "b: []", "c:", "  - {}", "  - []"));
  assert.is(one({}), "{}\n");
  assert.is(one([]), "[]\n");
});

test("undefined is left out of maps and null in lists", () => {
  const sparse = [1];
  sparse[2] = 3;
  assert.is(one({ a: undefined, b: 1, c: { d: undefined } }), lines("b: 1", "c: {}"));
  assert.is(one([undefined, ...sparse]), lines("- null", "- 1", "- null", "- 3"));
  assert.is(one({ a: [{ b: undefined }] }), lines("a:", "  - {}"));
  assert.is(one(undefined), "null\n");
});

test("strings are plain where that is safe and else in double quotes", () => {
  const plain = [
    "a",
    "a b",
    "it's",
    "-c",
    "--flag=1",
    "https://x:80/?a=b#c",
    "a, [b] {c}",
    "1h30m",
    "3.20-alpine",
    "/x",
    "$HOME",
    "é ü",
    "e2e",
  ];
  assert.is(one(plain), lines(...plain.map((text) => `- ${text}`)));
  const quoted = [
    "",
    "no",
    "y",
    "10",
    "1_000",
    "2024-01-01",
    "{{a}}",
    "a: b",
    "a #b",
    "- a",
    "a:",
    " a",
    "a ",
    "@a",
    "=",
    "<<",
    "1:30",
  ];
  assert.is(one(quoted), lines(...quoted.map((text) => `- "${text}"`)));
});

test("escapes are those of JSON", () => {
  const text = 'a"\\\t\r\b\f\0\u001b\u007f\u0085\u2028\u2029\ufeff\uffff';
  const escaped = '"a\\"\\\\\\t\\r\\b\\f\\u0000\\u001b\\u007f\\u0085\\u2028\\u2029\\ufeff\\uffff"\n';
  assert.is(one(text), escaped);
  assert.is(JSON.parse(escaped), text);
});

test("single quotes spare escapes where nothing else has to be escaped", () => {
  assert.is(formatYaml([{ a: '{"text": "done"}' }]), `a: '{"text": "done"}'\n`);
  assert.is(formatYaml([{ a: "*\\d+" }]), "a: '*\\d+'\n");
  assert.is(formatYaml([{ a: `{"it's": 1}` }]), `a: "{\\"it's\\": 1}"\n`);
  assert.is(formatYaml([{ a: '{"a":\t1}' }]), 'a: "{\\"a\\":\\t1}"\n');
});

test("a lone surrogate becomes the replacement character", () => {
  assert.is(one("a\ud800"), "a\ufffd\n");
  assert.is(one({ "\udc00\n": "\ud83d\ude00 \ud83d" }), '"\ufffd\\n": \u{1f600} \ufffd\n');
});

test("a text of several lines is a literal block", () => {
  assert.is(one({ a: "b\nc" }), lines("a: |-", "  b", "  c"));
  assert.is(one({ a: "b\n\n c\n" }), lines("a: |", "  b", "", "   c"));
  assert.is(one({ a: "b\n\n\n", d: 1 }), lines("a: |+", "  b", "", "", "d: 1"));
  assert.is(one([["\n\nb\n"]]), lines("- - |", "", "", "    b"));
  assert.is(one([{ a: ["b\nc\n"] }]), lines("- a:", "    - |", "      b", "      c"));
  assert.is(one("a\nb\n"), lines("|", "  a", "  b"));
});

test("a block says its indentation where its text begins with a blank", () => {
  assert.is(one({ a: " b\nc\n" }), lines("a: |2", "   b", "  c"));
  assert.is(one({ a: ["\n\tb\n\n"] }), lines("a:", "  - |2+", "", "    \tb", ""));
});

test("lines that a block would change are in double quotes", () => {
  assert.is(one({ a: "b\r\nc" }), lines('a: "b\\r\\nc"'));
  assert.is(one({ a: "\n" }), lines('a: "\\n"'));
  assert.is(one({ a: "b\n  " }), lines('a: "b\\n  "'));
  assert.is(one({ a: "b\u0085\nc" }), lines('a: "b\\u0085\\nc"'));
  assert.is(one(" a\nb"), lines('" a\\nb"'));
});

test("keys are quoted as values are, and never blocks", () => {
  assert.is(one({ on: 1, "a b": 2, "1": 3, "x\ny": 4 }), lines('"1": 3', '"on": 1', "a b: 2", '"x\\ny": 4'));
});

test("a key too long for an implicit one is explicit", () => {
  const short = "k".repeat(999);
  const long = "k".repeat(1000);
  assert.is(one([{ [short]: 1 }]), lines(`- ${short}: 1`));
  assert.is(one([{ [long]: { a: 1 } }]), lines(`- ? ${long}`, "  :", "    a: 1"));
});

test("lines are never folded", () => {
  const text = "word ".repeat(500).trim();
  assert.is(one({ a: text }), lines(`a: ${text}`));
});

test("numbers have a form that YAML 1.1 reads as a number too", () => {
  const numbers = [1, -1, 1.5, 1e20, 1e21, -2.5e-7, 5e-324, 2 ** 53, -0, Number.NaN, Infinity, -Infinity, 10n ** 30n];
  const text = "1 -1 1.5 100000000000000000000 1.0e+21 -2.5e-7 5.0e-324 9007199254740992 -0.0 .nan .inf -.inf";
  assert.is(one(numbers), lines(...text.split(" ").map((each) => `- ${each}`), `- 1${"0".repeat(30)}`));
});

test("a text block at the end of a document keeps its last line break before a marker", () => {
  assert.is(formatYaml([{ a: ["x\n"] }, 1]), "a:\n  - |\n    x\n\n---\n1\n");
  assert.is(formatYaml([{ a: "x\n\n", b: undefined }, 1]), "a: |+\n  x\n\n...\n---\n1\n");
  for (const last of ["x\ny", "x", "\n", 1, [], {}, { b: 1 }]) {
    assert.match(formatYaml([{ a: last }, 1]), /[^\n.]\n---\n1\n$/, JSON.stringify(last));
  }
  assert.is(formatYaml([1, { a: "x\n" }]), "1\n---\na: |\n  x\n");
});

test("documents are parted by a marker, a header is a comment", () => {
  assert.is(formatYaml([]), "");
  assert.is(formatYaml([{ a: 1 }, "b", []]), lines("a: 1", "---", "b", "---", "[]"));
  assert.is(formatYaml([1], { header: "a\r\n\nb\0\u2028# c" }), lines("# a", "#", "# b\ufffd", "# # c", "1"));
});

test("the bytes are UTF-8 and no longer than the text", () => {
  assert.equal(Buffer.from(writeYaml(["é\u{1f600}"])).toString(), "é\u{1f600}\n");
  assert.is(writeYaml([[1]]).length, 4);
});

test("a value that occurs twice is written twice", () => {
  const shared = { a: 1 };
  assert.is(one([shared, shared]), lines("- a: 1", "- a: 1"));
});

test("objects of another realm and without a prototype are plain, inherited keys are not written", () => {
  assert.is(one(runInNewContext("({ a: [1] })")), lines("a:", "  - 1"));
  assert.is(one(Object.assign(Object.create(null), { a: 1 })), "a: 1\n");
});

test("what is no data is refused with its path", () => {
  for (const value of [new Date(0), () => 1, Symbol("a"), new Map(), /a/, new (class A {})()]) {
    assert.throws(
      () => one({ a: [1, { b: value }] }),
      (error: unknown) => error instanceof TypeError && error.message.endsWith('at ["a",1,"b"]'),
    );
  }
});

test("five hundred levels are written, more and cycles are refused", () => {
  const nest = (depth: number): unknown => {
    let value: unknown = 1;
    for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
    return value;
  };
  assert.ok(one(nest(500)).length > 1000);
  const cycle: Record<string, unknown> = {};
  cycle.a = cycle;
  for (const value of [nest(501), nest(100_000), cycle]) assert.throws(() => one(value), /more than 500 levels/);
});

test.run();
