import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYaml, type YamlDocument } from "./index.ts";

const values = (text: string): unknown[] => readYaml(text).documents.map(({ value }) => value);

const only = (text: string): YamlDocument => {
  const [document, ...others] = readYaml(text).documents;
  assert.is(others.length, 0);
  if (document === undefined) throw new Error("the text has no document");
  return document;
};

/** Problems as `code line:column-line:column message`. */
const problems = (text: string): string[] =>
  readYaml(text).documents.flatMap((document) =>
    document.problems.map(({ code, message, span: { line, column, endLine, endColumn } }) => {
      const end = endLine === line ? `${endColumn}` : `${endLine}:${endColumn}`;
      return `${code} ${line}:${column}-${end} ${message}`;
    }),
  );

test("all documents are read, empty ones are dropped", () => {
  assert.equal(values("a: 1\n---\nb: [2]\n...\n---\nc\n"), [{ a: 1 }, { b: [2] }, "c"]);
  assert.equal(values(""), []);
  assert.equal(values("# only a comment\n---\n# another\n---\n\n---\n"), []);
  assert.equal(values("---\n---\na: 1\n---\nnull\n---\n''\n---\n!!str\n"), [{ a: 1 }, null, "", ""]);
  assert.equal(values("%YAML 1.2\n---\na: yes\n"), [{ a: true }]);
  assert.equal(values("\t\n---\t\u00a0\u3000\u0085\n---\na\n"), ["a"]);
});

test("scalars have the types of Argo's reader", () => {
  const text =
    "a: yes\nb: 'yes'\nc: 0o17\nd: 1_000\ne: 2024-01-01\nf: 1:30\ng:\nh: ~\ni: |\n  1\nj: \"1\"\nk: >-\n  1\n";
  assert.equal(values(text), [
    { a: true, b: "yes", c: 15, d: 1000, e: "2024-01-01", f: "1:30", g: null, h: null, i: "1\n", j: "1", k: "1" },
  ]);
});

test("tags are taken at their word, unknown ones leave text", () => {
  assert.equal(
    values("[!!str 1, !!int '1', !!float 1, !!bool 'on', !!null '', !x 1, !!binary aGk=, ! 1, !!timestamp 2001-2-3]"),
    [["1", 1, 1, true, null, "1", "hi", "1", "2001-2-3"]],
  );
  assert.equal(values("!!set {a, b}\n--- !!omap [a: 1]\n--- !x {a: 1}\n"), [
    { a: null, b: null },
    [{ a: 1 }],
    { a: 1 },
  ]);
  assert.equal(problems("a: !!int b\n"), ["bad-tag 1:10-11 'b' is not what its tag says"]);
  for (const wrong of [
    "!!int 1.0",
    "!!timestamp 1",
    "!!timestamp 2001-2-30",
    "!!binary a",
    "!!null a",
    "!!bool 1",
    "!!float 0xffffffffffffffff",
  ]) {
    assert.match(problems(`a: ${wrong}\n`)[0] ?? "", /^bad-tag /, wrong);
  }
});

test("keys become text", () => {
  assert.equal(values("1: a\n0x10: b\nyes: c\n1.5: d\n.inf: e\n'~': f\n! g: h\n"), [
    { 1: "a", 16: "b", true: "c", "1.5": "d", ".inf": "e", "~": "f", g: "h" },
  ]);
  assert.equal(values("{&a .nan, &b -.inf : c}\n---\n- &a .nan : 1\n- *a : 2\n"), [
    { ".nan": null, "-.inf": "c" },
    [{ ".nan": 1 }, { ".nan": 2 }],
  ]);
  const proto = only("__proto__: {a: 1}\nb: {__proto__: c}\n").value;
  assert.is(JSON.stringify(proto), '{"__proto__":{"a":1},"b":{"__proto__":"c"}}');
  assert.is(Object.getPrototypeOf(proto), Object.prototype);
});

test("keys that no object can have", () => {
  assert.equal(problems("~: a\n"), ["bad-key 1:1-2 a key cannot be null, nor a number of more than 63 bits"]);
  assert.equal(problems("a: {{ .Values.b }}\n"), [
    "bad-key 1:5-18 a map or list cannot be a key; a text that begins with '{{' needs quotes",
  ]);
  assert.equal(problems("? [a]\n: b\n? b\n: c\n").length, 1);
  assert.equal(problems("a: &x [b]\n*x : c\n"), [
    "bad-key 2:1-3 a map or list cannot be a key; a text that begins with '{{' needs quotes",
  ]);
  assert.is(problems("*x : c\n").length, 1);
  assert.is(only("? [a]\n: b\n").value, undefined);
  assert.match(problems("? {a: 1, a: 2}\n: b\n")[0] ?? "", /^bad-key /);
});

test("JSON is read", () => {
  const value = { a: [1, "2", null, true, -1.5e-7], b: { "c d": 'é\ud83d\ude00\n"\\/' }, "": {} };
  assert.equal(values(JSON.stringify(value)), [value]);
  assert.equal(values(JSON.stringify(value, undefined, "\t")), [value]);
  assert.equal(values('{"\\ud800": "a\\udc00"}'), [{ "\ufffd": "a\ufffd" }]);
  for (const text of ["\t1\n", " -0", "\ttrue", '\t"\\/"']) assert.equal(values(text), [JSON.parse(text)]);
  assert.equal(values('{"a": "\\ud83d\\ude00\\/"}'), [{ a: "\u{1f600}/" }]);
});

test("an equal key is a problem, and the last one counts", () => {
  const document = only("a: 1\nb: {c: 2, c: 3}\na: 4\n");
  assert.equal(document.value, { a: 4, b: { c: 3 } });
  assert.equal(problems("a: 1\nb: {c: 2, c: 3}\na: 4\n"), [
    "duplicate-key 2:11-12 the key 'c' stands twice in one map",
    "duplicate-key 3:1-2 the key 'a' stands twice in one map",
  ]);
  assert.is(problems("yes: 1\ntrue: 2\n").length, 1);
  assert.match(problems(`"\\e[0m\\n": 1\n"\\e[0m\\n": 2\n`)[0] ?? "", "the key '\\u001b[0m\\n' stands twice");
  assert.match(problems(`${"a".repeat(99)}: 1\n`.repeat(2))[0] ?? "", `the key '${"a".repeat(60)}…' stands`);
});

test("of an equal key it is told where the first is", () => {
  const places = (text: string) =>
    only(text).problems.map(({ span, first }) => `${span.line}:${span.column} ${first?.line}:${first?.column}`);
  assert.equal(places("a: 1\nb: {c: 2, c: 3}\na: 4\na: 5\n"), ["2:11 2:5", "3:1 1:1", "4:1 1:1"]);
  // The same by the parser and as JSON.
  assert.equal(places("a: !!int 1\nb: {c: 2, c: 3}\n'a': 4\n"), ["2:11 2:5", "3:1 1:1"]);
  assert.equal(places('{"a": 1,\n"b": {"a": 1, "a": 2}}'), ["2:15 2:7"]);
  assert.equal(places("a: &x b\nb: 1\n*x : 2\n"), ["3:1 2:1"]);
  const base = "base: &b {p: 1, q: 1}\nother: &o {q: 2, r: 2}\n";
  assert.equal(places(`${base}m:\n  <<: *b\n  p: 3\n`), ["5:3 1:11"]);
  assert.equal(places(`${base}m:\n  p: 3\n  <<: *b\n`), ["5:7 4:3"]);
  assert.equal(places(`${base}m:\n  <<: [*b, *o]\n`), ["4:7 1:17"]);
  assert.equal(places("m:\n  p: 1\n  <<:\n    q: 2\n    p: 3\n"), ["4:5 2:3"]);
  assert.equal(places("m:\n  p: 1\n  <<:\n    p: 3\n"), ["4:5 2:3"]);
  assert.equal(places("m:\n  p: 1\n...\nx\n"), ["4:1 undefined:undefined"]);
});

test("anchors are resolved and shared", () => {
  const value = only("a: &x {b: [1]}\nc: *x\nd: &y e\n*y : *y\n").value;
  assert.equal(value, { a: { b: [1] }, c: { b: [1] }, d: "e", e: "e" });
  assert.equal(values("a: &x 1\nb: &x 2\nc: *x\n"), [{ a: 1, b: 2, c: 2 }]);
});

test("aliases that lead nowhere or into themselves", () => {
  assert.equal(problems("a: *x\nb: &x 1\n"), ["bad-alias 1:4-6 no value before the alias '*x' has the anchor '&x'"]);
  assert.equal(problems("a: &x\n  b: [*x]\n"), [
    "bad-alias 2:7-9 the alias '*x' stands inside the value that it means",
  ]);
});

test("merge keys are applied in their order", () => {
  const base = "base: &b {p: 1, q: 1}\nother: &o {q: 2, r: 2}\n";
  const merged = (text: string): unknown => (only(base + text).value as { m: unknown }).m;
  assert.equal(merged("m:\n  <<: *b\n  p: 3\n"), { p: 3, q: 1 });
  assert.equal(merged("m:\n  p: 3\n  <<: *b\n"), { p: 1, q: 1 });
  assert.equal(merged("m:\n  <<: [*b, *o]\n"), { p: 1, q: 1, r: 2 });
  assert.equal(merged("m:\n  <<: {s: 1}\n  s: 2\n"), { s: 2 });
  assert.equal(merged("m:\n  '<<': *b\n"), { "<<": { p: 1, q: 1 } });
  assert.equal(problems("m: {<<: {a: 1}, b: 2}\n"), []);
  assert.match(problems("a: &a {b: 1}\nm: {<<: [1, *a, *a]}\n")[0] ?? "", /^bad-alias /);
  assert.equal(problems("m:\n  <<: 1\n"), ["bad-alias 2:7-8 '<<' takes a map or a list of maps"]);
});

test("Argo refuses a key that is merged and said, or merged twice", () => {
  const base = "base: &b {p: 1, q: 1}\nother: &o {q: 2, r: 2}\n";
  const merged = "which '<<' merges, stands in the map already; Argo refuses that";
  assert.equal(problems(`${base}m:\n  <<: *b\n  p: 3\n`), ["duplicate-key 5:3-4 the key 'p' stands twice in one map"]);
  assert.equal(problems(`${base}m:\n  p: 3\n  <<: *b\n`), [`duplicate-key 5:7-9 the key 'p', ${merged}`]);
  assert.equal(problems(`${base}m:\n  <<: [*b, *o]\n`), [`duplicate-key 4:7-15 the key 'q', ${merged}`]);
  assert.equal(problems(`${base}m:\n  q: 3\n  p: 4\n  <<: *b\n`), [
    "duplicate-key 6:7-9 the keys 'p', 'q', which '<<' merges, stand in the map already; Argo refuses that",
  ]);
  assert.match(
    problems("m:\n  <<: {a: 1, b: 2, c: 3, d: 4, e: 5}\n  <<: {a: 1, b: 2, c: 3, d: 4, e: 5}\n")[0] ?? "",
    "the keys 'a', 'b', 'c' and 2 more, which",
  );
});

test("problems are told in the order of the file", () => {
  const places = problems("m:\n  <<: [{a: 1, a: 2}, {a: 3}]\n  a: 4\n...\nb\n").map((problem) => problem.split(" ")[1]);
  assert.equal(places, ["2:7-29", "2:15-16", "3:3-4", "5:1-2"]);
});

test("a number that JSON does not have is refused", () => {
  const clause = "is a number that JSON, and so Argo, does not have; a text needs quotes";
  assert.equal(problems("a: .inf\nb: [-.INF, .nan]\n"), [
    `bad-number 1:4-8 '.inf' ${clause}`,
    `bad-number 2:5-10 '-.INF' ${clause}`,
    `bad-number 2:12-16 '.nan' ${clause}`,
  ]);
  assert.equal(problems("a: {&n .nan : 1}\nb: *n\n"), [`bad-number 2:4-6 '.nan' ${clause}`]);
  assert.equal(problems('{"a": 1e400}'), [`bad-number 1:7-12 '1e400' ${clause}`]);
});

test("documents begin where Argo cuts the file", () => {
  assert.equal(values("---a: 1\n---b: 2\n"), [{ "---a": 1 }, { b: 2 }]);
  assert.equal(values("# x\n--- b: 1\n c: 2\n--- [d]\n"), [{ b: 1, c: 2 }, ["d"]]);
  assert.equal(values("a: |\n  x\n---\nb: |\n  x\n"), [{ a: "x" }, { b: "x\n" }]);
});

test("what stands behind the end of a document is not read, and that is said", () => {
  const clause = "what follows the end of the document is not read; a line '---' begins the next one";
  assert.equal(problems("{a: 1} b\nc\n"), [`ignored-content 1:8-9 ${clause}`]);
  assert.equal(problems("a: 1\n...\nb: 2\nc: 3\n"), [`ignored-content 3:1-5 ${clause}`]);
  assert.equal(only("a: 1\n...\nb: 2\n").value, { a: 1 });
  assert.equal(problems("a: 1\n...\n# only a comment\n"), []);
});

test("comments are kept with their places", () => {
  const document = only("# one\na: 1 # two\nb: | # three\n  # no comment\nc: 'x#y'#four\n");
  assert.equal(
    document.comments.map(({ text, span: { line, column, endColumn } }) => `${line}:${column}-${endColumn} ${text}`),
    ["1:1-6 one", "2:6-11 two", "3:6-13 three", "5:9-14 four"],
  );
});

test("comments where no document is are those of the file", () => {
  const comments = (text: string) => readYaml(text).comments.map(({ text, span }) => `${span.line} ${text}`);
  assert.equal(comments("# one\n---\n# two\na: 1 # three\n---\n\n# four\n"), ["1 one", "3 two", "4 three", "7 four"]);
  assert.equal(comments('{"a": "# none"}'), []);
  assert.equal(comments("# one\n"), ["1 one"]);
});

test("positions are told in bytes as well", () => {
  const file = readYaml("é: 😀\nb: 'ü' # x\n");
  const span = file.documents[0]?.locate(["b"]);
  assert.equal(span, { line: 2, column: 4, endLine: 2, endColumn: 7 });
  assert.equal(span && file.bytes(span), { offset: 12, endOffset: 16, column: 4, endColumn: 8 });
});

test("what is missing at the end is found there", () => {
  assert.equal(
    problems("%").map((problem) => problem.slice(0, 12)),
    ["syntax 1:1-2"],
  );
  assert.equal(
    problems("a: [").map((problem) => problem.slice(0, 12)),
    ["syntax 1:5-5"],
  );
});

test("a message has nothing that a terminal would obey", () => {
  assert.match(problems('a: !!int "\\x9b\\u202e\\L"\n')[0] ?? "", "'\\u009b\\u202e\\u2028' is not what its tag says");
  assert.equal(problems("a: ]b\u0085c\n"), ["syntax 1:4-5 ']b' is out of place here"]);
});

test("a broken document does not hide the others", () => {
  for (const broken of ["a: b: c", "a: 'b", 'a: "b', "a: [b", "{{ if }}\na: b\n{{ end }}", "a: *x", "a: @"]) {
    const { documents } = readYaml(`first: 1\n---\n${broken}\n---\nthird: "3"\n---\n${broken}\n---\nfifth: '5'\n`);
    const read = documents.map(({ value, problems: { length } }) => (length === 0 ? value : length));
    assert.equal(read, [{ first: 1 }, 1, { third: "3" }, 1, { fifth: "5" }], broken);
    const first = broken.includes("\n") ? 9 : 7;
    assert.is(documents[3]?.start.line, first, broken);
    assert.is(documents[4]?.locate(["fifth"])?.line, broken.includes("\n") ? 13 : 9, broken);
  }
});

test("a byte order mark is no column, CRLF no part of a line", () => {
  assert.equal(values("\ufeffa: 1\n"), [{ a: 1 }]);
  assert.equal(values("a: 1\n---\ufeff\nb: 2\n"), [{ a: 1 }, { b: 2 }]);
  assert.equal(only("\ufeffa: 1\n").locate(["a"]), { line: 1, column: 4, endLine: 1, endColumn: 5 });
  const text = "a: |\r\n  b\r\n  c\r\nd:\r\n  - e\r\n  - f: 'g'\r\n";
  assert.equal(values(text), [{ a: "b\nc\n", d: ["e", { f: "g" }] }]);
  assert.equal(only(text).locate(["d", 1, "f"]), { line: 6, column: 8, endLine: 6, endColumn: 11 });
  assert.equal(only(text).locate(["a"]), { line: 1, column: 4, endLine: 3, endColumn: 4 });
});

test("a line ends where editors end it", () => {
  const document = only("a: 1\rb: 2\r\nc: 3\nd: 4\r\re: 5\n");
  assert.equal(
    ["a", "b", "c", "d", "e"].map((key) => document.locate([key])?.line),
    [1, 2, 3, 4, 6],
  );
  assert.is(document.locate(["e"])?.column, 4);
  assert.match(problems("a: [\r\n---\r\n")[0] ?? "", /^syntax 1:5-5 /);
  assert.match(problems("%YAML\r\n---\r\n")[0] ?? "", /^syntax 1:1-6 /);
});

test("control characters are refused, in the documents that have them", () => {
  assert.equal(values("a: 1\n---\nb: \u0007\n---\nc: 1\n---\nd: \u0008\n---\ne: 1\n"), [
    { a: 1 },
    undefined,
    { c: 1 },
    undefined,
    { e: 1 },
  ]);
  // A part that is blank to Go is passed over, and so is what it holds.
  assert.equal(values("a: 1\n---\n\u000b\u000c\n---\nb: 1\n---\nc: \u0007\n"), [{ a: 1 }, { b: 1 }, undefined]);
  for (const text of ["a: \u0007b\n", "\0\u0001\u0002", "a\0:\0 \u0001\0", "a: 1\n---\n\uffff"]) {
    const { documents } = readYaml(text);
    assert.is(documents.at(-1)?.problems[0]?.code, "control-character");
    assert.is(documents.at(-1)?.value, undefined);
  }
  assert.match(problems("a: \u0007b\n")[0] ?? "", "1:4-5 YAML cannot hold the control character U+0007; write it as");
  assert.match(problems("a\0:\0")[0] ?? "", "U+0000; is the file binary, or UTF-16?");
  assert.equal(values('a: "\\0\u0085\u00a0\ufeff"\n'), [{ a: "\0 \u00a0\ufeff" }]);
});

test.run();
