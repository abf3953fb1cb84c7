import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Path, readYaml } from "./index.ts";

/** The text that a path leads to, as `line:column text`. */
const at = (text: string, path: Path, part?: "key" | "value"): string | undefined => {
  const span = readYaml(text).documents.at(-1)?.locate(path, part);
  if (span === undefined) return undefined;
  const lines = text.split("\n").slice(span.line - 1, span.endLine);
  lines.push((lines.pop() ?? "").slice(0, span.endColumn - 1));
  lines.unshift((lines.shift() ?? "").slice(span.column - 1));
  return `${span.line}:${span.column} ${lines.join("\n")}`;
};

const manifest = `# a comment
kind: Workflow
spec:
  templates:
    - name: a   # not part of the value
      script:
        source: |
          one
          two

    - { name: "b", steps: [[x], []] }
  arguments:
  on: 1
`;

test("a value is where its text is, a key where it is written", () => {
  assert.is(at(manifest, ["kind"]), "2:7 Workflow");
  assert.is(at(manifest, ["kind"], "key"), "2:1 kind");
  assert.is(at(manifest, ["spec", "templates", 0, "name"]), "5:13 a");
  assert.is(at(manifest, ["spec", "templates", 1, "name"]), '11:15 "b"');
  assert.is(at(manifest, ["spec", "templates", 1, "name"], "key"), "11:9 name");
  assert.is(at(manifest, ["spec", "templates", 1, "steps", 0, 0]), "11:29 x");
  assert.is(at(manifest, ["spec", "templates", 0, "script", "source"]), "7:17 |\n          one\n          two");
  assert.is(at(manifest, ["spec", "templates", 1, "steps"]), "11:27 [[x], []]");
});

test("a collection ends where its last entry ends", () => {
  assert.is(at(manifest, ["spec", "templates", 0, "script"]), "7:9 source: |\n          one\n          two");
  assert.is(at("a:\n  - b\n  - c: 1 # d\n# e\n\nf: 2\n", ["a"]), "2:3 - b\n  - c: 1");
  assert.is(at("a: 1\nb: 2\n\n", []), "1:1 a: 1\nb: 2");
});

test("a tag or an anchor without a value ends what it stands in", () => {
  assert.is(at("- &x !!map # c\n", []), "1:1 - &x !!map");
  assert.is(at("- &x !!map # c\n", [0]), "1:3 &x !!map");
  assert.is(at("a:\n  b: !x\n\nc: 1\n", ["a"]), "2:3 b: !x");
  assert.is(at("a:\n  b: !x\n\nc: 1\n", ["a", "b"]), "2:3 b");
});

test("an item of a list has no key of its own", () => {
  assert.is(at("a: [b, c]\n", ["a", 1], "key"), "1:8 c");
});

test("a key is found by the text that it becomes", () => {
  assert.is(at(manifest, ["spec", "true"]), "13:7 1");
  assert.is(at("0x10: a\n", ["16"], "key"), "1:1 0x10");
  assert.is(at("? a\n: b\n", ["a"], "key"), "1:3 a");
  assert.is(at("'a b': c\n", ["a b"], "key"), "1:1 'a b'");
});

test("a value without text is found at its key", () => {
  assert.is(at(manifest, ["spec", "arguments"]), "12:3 arguments");
  assert.is(at("a:\n", ["a"], "value"), "1:1 a");
  assert.is(at("{a, b}\n", ["b"]), "1:5 b");
});

test("what is not there is found at its nearest ancestor", () => {
  assert.is(at(manifest, ["spec", "templates", 0, "name", "x"]), "5:13 a");
  assert.is(at(manifest, ["spec", "templates", 7, "name"], "key"), "4:3 templates");
  assert.is(at("a: 1\n", ["b", "c"]), "1:1 a: 1");
  assert.is(at("a\n", ["b"], "key"), "1:1 a");
});

test("the last of equal keys is the one that counts", () => {
  assert.is(at("a: 1\na: 2\n", ["a"]), "2:4 2");
});

test("aliases and merges lead to where the text is", () => {
  const text = "base: &b\n  p: 1\n  q: [2]\nuse: *b\nkey: &k name\nm:\n  <<: [*b, {r: 3, p: 4}]\n  *k : 5\n";
  assert.is(at(text, ["use"]), "4:6 *b");
  assert.is(at(text, ["use", "q", 0]), "3:7 2");
  assert.is(at(text, ["m", "p"]), "2:6 1");
  assert.is(at(text, ["m", "r"], "key"), "7:13 r");
  assert.is(at(text, ["m", "name"], "key"), "8:3 *k");
  assert.is(at("b: &b {p: 1}\nm: {p: 2, <<: *b}\n", ["m", "p"]), "1:11 1");
});

test("positions of later documents count from the start of the file", () => {
  assert.is(at("a: 1\n---\nb:\n  c: 2\n", ["b", "c"]), "4:6 2");
  assert.is(at("a: 'x\n---\nb:\n  c: 2\n", ["b", "c"]), "4:6 2");
  assert.equal(
    readYaml("# x\n---\n# y\na: 1\n---\n- b\n---\n# z\n[c]\n").documents.map(({ start }) => [
      start.line,
      start.column,
      start.endColumn,
    ]),
    [
      [4, 1, 2],
      [6, 1, 1],
      [9, 1, 1],
    ],
  );
});

test("columns count UTF-16 units", () => {
  assert.is(at("é: {\u{1f600}: b}\n", ["é", "\u{1f600}"]), "1:9 b");
});

test.run();
