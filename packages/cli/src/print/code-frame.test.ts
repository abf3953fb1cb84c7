import { test } from "uvu";
import * as assert from "uvu/assert";
import { codeFrame } from "./code-frame.ts";
import { plain } from "./style.ts";

const frame = (lines: readonly string[], line: number, column: number, end?: { line: number; column: number }) =>
  codeFrame({ file: "x", line, column, ...(end !== undefined && { end }) }, lines, plain, (text) => text).join("\n");

test("what is meant is underlined, with the line before it", () => {
  assert.is(
    frame(["<Dag>", '  <Task nmae="A" />'], 2, 9, { line: 2, column: 13 }),
    ["  |", "1 | <Dag>", '2 |   <Task nmae="A" />', "  |         ^^^^"].join("\n"),
  );
});

test("an end on a later line underlines to the end of the first", () => {
  assert.is(frame(["a({", "})"], 1, 3, { line: 2, column: 2 }), ["  |", "1 | a({", "  |   ^"].join("\n"));
});

test("without an end one letter is underlined, also behind the last", () => {
  assert.is(frame(["ab"], 1, 3), ["  |", "1 | ab", "  |   ^"].join("\n"));
});

test("tabs and wide letters do not shift the underline", () => {
  assert.is(frame(["\t漢 x"], 1, 4, { line: 1, column: 5 }), ["  |", "1 |     漢 x", "  |        ^"].join("\n"));
});

test("of a long line the part around the place is shown", () => {
  const text = frame([`${"a".repeat(5000)}HERE${"b".repeat(5000)}`], 1, 5001, { line: 1, column: 5005 });
  for (const line of text.split("\n")) assert.ok(line.length < 130, String(line.length));
  const [, code = "", underline = ""] = text.split("\n");
  assert.is(code.slice(underline.indexOf("^"), underline.lastIndexOf("^") + 1), "HERE");
});

test("a place that is not there, or in an empty file, has no frame", () => {
  assert.is(frame(["a"], 7, 1), "");
  assert.is(frame([""], 1, 1), "");
  assert.equal(
    codeFrame({ file: "x", line: 1, column: 1 }, undefined, plain, (text) => text),
    [],
  );
});

test.run();
