import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYaml } from "../index.ts";

/** The text of the only value, with its problems, if there are any. */
const read = (text: string): unknown => {
  const { value, problems } = readYaml(text).documents[0] ?? {};
  return problems?.length === 0 ? value : problems?.map(({ message }) => message);
};

test("a text in double quotes has the escapes of YAML 1.1, which does not know the slash's", () => {
  const escapes = String.raw`"\0\a\b\t\	\n\v\f\r\e\ \"\'\\\N\_\L\P\x41\u263a\U0001F600"`;
  assert.is(read(escapes), "\0\x07\b\t\t\n\v\f\r\x1b \"'\\\x85\xa0\u2028\u2029A\u263a\u{1f600}");
  for (const wrong of ["\\/", "\\q", "\\x4", "\\u12", "\\ud800", "\\U00110000"]) {
    assert.is(readYaml(`- "${wrong}"`).documents[0]?.problems[0]?.code, "syntax", wrong);
  }
});

test("a text in single quotes has none, but for the quote itself", () => {
  assert.is(read("'it''s \\n'"), "it's \\n");
  assert.is(read("''"), "");
  assert.is(read("''''"), "'");
});

test("line breaks are folded in plain and quoted texts", () => {
  for (const [open, close] of [
    ["", ""],
    ["'", "'"],
    ['"', '"'],
  ] as const) {
    assert.is(read(`${open}a \n\t b\n\n  c\n \n\n d${close}`), "a b\nc\n\nd", open);
    assert.is(read(`${open}a  b${close}`), "a  b", open);
  }
  assert.is(read('" a \n\n b "'), " a\nb ");
  assert.is(read('"a \\\n   b\\  \n c"'), "a b  c");
  assert.is(read('"a\\\n\n b"'), "a\nb");
});

test("a text block keeps its lines, without their indentation", () => {
  assert.is(read("|\n a\n  b\n\n c\n"), "a\n b\n\nc\n");
  assert.is(read("|\n\n  a\n"), "\na\n");
  assert.is(read("|1\n  a\n b\n"), " a\nb\n");
  assert.equal(read("a:\n  - |2\n      b\n    c\n"), { a: ["  b\nc\n"] });
  assert.is(read("|\n a #b\n #c\n"), "a #b\n#c\n");
});

test("the end of a text block is one line break, none with '-', all with '+'", () => {
  assert.equal(read("- |\n a\n\n- |-\n a\n\n- |+\n a\n\n- >\n a\n\n- >-\n a\n\n- >+\n a\n\n"), [
    "a\n",
    "a",
    "a\n\n",
    "a\n",
    "a",
    "a\n\n",
  ]);
  assert.equal(read("- |2-\n   a\n- |-2\n   a\n- |+\n\n- |\n\n- |\n"), [" a", " a", "\n", "", ""]);
  assert.is(read("|\n a"), "a");
  assert.is(read("|+\n a\n \n  \n"), "a\n\n \n");
});

test("a folded block folds lines that are not indented", () => {
  assert.is(read(">\n a\n b\n\n c\n"), "a b\nc\n");
  assert.is(read(">\n a\n  b\n  c\n d\n e\n"), "a\n b\n c\nd e\n");
  assert.is(read(">\n\n\n a\n\n\n b\n"), "\n\na\n\nb\n");
  assert.is(read(">\n a\n\n  b\n\n c\n"), "a\n\n b\n\nc\n");
});

test("every line break of YAML 1.1 is one, and those of paragraphs stay what they are", () => {
  for (const each of ["\r\n", "\r", "\u0085"]) assert.is(read(`|${each} a${each} b${each}`), "a\nb\n");
  assert.is(read("|\n a\u2028 b\n"), "a\u2028b\n");
  assert.is(read("'a\u2029 b'"), "a\u2029b");
});

test.run();
