import * as strict from "node:assert/strict";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { data, seed } from "../../testing/arbitraries.ts";
import { formatYaml } from "../../write/index.ts";
import { parsePart } from "../parse/parse-part.ts";
import type { Tree } from "../parse/tree.ts";
import { ValueBuilder } from "../value/value-builder.ts";
import { OrdinaryReader } from "./ordinary-reader.ts";

const nodes = (tree: Tree) =>
  Array.from({ length: tree.count }, (_, node) => [
    tree.kind(node),
    tree.start(node),
    tree.end(node),
    tree.form(node),
    tree.next(node),
    tree.properties(node),
  ]);

/** Whether a text is read as an ordinary one; then scanner, parser and value builder must make the same of it. */
const isOrdinary = (text: string): boolean => {
  const ordinary = new OrdinaryReader(text, 0, text.length).read();
  if (ordinary === undefined) return false;
  const { trees, finding, rest, comments } = parsePart(text, 0, text.length, 1);
  const [tree] = trees;
  if (tree === undefined || finding !== undefined) throw new Error(`${JSON.stringify(text)}: ${finding?.message}`);
  const builder = new ValueBuilder(tree);
  const parsed = { value: builder.build(0, 0), findings: builder.findings, rest, comments, nodes: nodes(tree) };
  const { value, comments: found, findings } = ordinary;
  strict.deepEqual({ value, findings, rest: undefined, comments: found, nodes: nodes(ordinary.tree) }, parsed, text);
  return true;
};

test("what manifests consist of is ordinary", () => {
  const texts = [
    "a: b\n",
    "a: b",
    "---\na: b\n",
    "--- # c\n# d\na: b # e\n",
    "a:\n- b\n-\n- - c\n  - d: e\n    f:\n  -\n    g: h\n",
    "a:\n  b: 1\n  c:\n    d: yes\n\n  # e\ne: ~\n",
    "on: true\nfalse: off\n'1': \"2\"\n",
    'a: [b, \'c\', "d", 1, [], {}, {e: f, "g":h}, ]\n',
    "a: [\n  b,\n  c\n]\nd: {\n  e: f\n}\n",
    "a: |\n  b\n   c\n\n  d\n \n  \n\n  e\n\n\n# f\ng: >-\n  h\n  i\n",
    "a: |+ # b\n\n    c\n\nd: |-\n e",
    'a: \'b\'\'c\'\nd: "e\\"f\\n"\ng: "h\n  i"\n',
    "a: http://b#c\nd: e  #  f\ng: -1\nh: -i\n",
    "世: 世\n",
    "a: 1\nb: 2\na: 3\nc: {d: null, d: [e]}\n",
    "constructor: a\n",
    "a: [b, # c\n  # d\n  e]\n",
  ];
  for (const text of texts) assert.ok(isOrdinary(text), text);
});

test("anything special or wrong is left to the parser", () => {
  const texts = [
    "",
    "# a\n",
    "a\n",
    "[a]\n",
    "a: &b c\n",
    "a: !!str b\n",
    "a: b\n  c\n",
    "a: b\n c: d\n",
    "a: b: c\n",
    "a: - b\n",
    "__proto__: a\n",
    "a: {'__proto__': b}\n",
    "<<: {a: b}\n",
    "1: a\n",
    "null: a\n",
    "a: .inf\n",
    "a:\tb\n",
    'a: "\\x41"\n',
    "a: 'b\n...\n'\n",
    "a: [\n---\n]\n",
    "a: [\n... ]\n",
    "a: {b:\n... }\n",
    "a: [b\n c]\n",
    "a: [b c: d]\n",
    "a: [,]\n",
    "a: {b}\n",
    "a: {b: c",
    "a: [b] c\n",
    "a: |2\n   b\n",
    "a: |\n\t b\n",
    "a: |\n     \n  b\n",
    "a: |\nb: c\n",
    "a:\n    b: 1\n  c: 2\n",
    "- a\nb: c\n",
    "a: b\n- c\n",
    "a: b\n...\n",
    "a: b\n--- \n",
    `${"a".repeat(1025)}: b\n`,
    `${"- ".repeat(501)}a\n`,
  ];
  for (const text of texts) assert.not(isOrdinary(text), text);
});

test("of lines of all kinds, the reader of ordinary texts makes what the parser makes of them", () => {
  const indent = fc.constantFrom("", "", "", "  ", "  ", "    ", " ", "- ", "- ", "  - ", "- - ");
  const key = fc.constantFrom("a: ", "b: ", "c: ", "d:", "'e': ", '"f" : ', "", "", "# ", "on: ", "g:  ", "<<: ");
  const start = fc.constantFrom(
    "",
    "h",
    "1",
    "i j",
    "'k'",
    '"l"',
    "[",
    "{",
    "|",
    ">-",
    "|+",
    "[m, ",
    "{n: o",
    "- ",
    "-p",
  );
  const rest = fc.constantFrom(
    "",
    "",
    "",
    "",
    "",
    "]",
    "}",
    " # q",
    "#r",
    ": ",
    ":s",
    "'",
    '"',
    "t\n   u",
    "''",
    '\\"',
    "\t",
  );
  const line = fc.tuple(indent, key, start, rest).map((parts) => parts.join(""));
  let ordinary = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom("\n", ""), (lines, end) => {
      if (isOrdinary(lines.join("\n") + end)) ordinary++;
    }),
    { seed, numRuns: 20_000 },
  );
  assert.ok(ordinary > 1000, `${ordinary} of the texts were ordinary`);
});

test("of what the writer writes, the reader of ordinary texts makes what the parser makes of it", () => {
  let ordinary = 0;
  fc.assert(
    fc.property(data, (value) => {
      if (isOrdinary(formatYaml([value]))) ordinary++;
    }),
    { seed, numRuns: 1000 },
  );
  assert.ok(ordinary > 100, `${ordinary} of the texts were ordinary`);
});

test.run();
