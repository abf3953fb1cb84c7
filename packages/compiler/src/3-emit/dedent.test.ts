import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { dedent } from "./dedent.ts";

test("drops the first line break, the common indentation and the last line", () => {
  assert.is(dedent("\n    a\n      b\n\n    c\n  "), "a\n  b\n\nc");
});

test("leaves a text alone that does not begin with a line break", () => {
  assert.is(dedent("  a\n    b\n"), "  a\n    b\n");
  assert.is(dedent("one line"), "one line");
  assert.is(dedent(""), "");
});

test("keeps a last line break that is the author's", () => {
  assert.is(dedent("\n  a\n\n"), "a\n");
});

test("makes every line end LF", () => {
  assert.is(dedent("a\r\nb\rc"), "a\nb\nc");
  assert.is(dedent("\r\n  a\r\n  b\r\n"), "a\nb");
});

test("treats tabs and blanks as different", () => {
  assert.is(dedent("\n\ta\n  b\n"), "\ta\n  b");
  assert.is(dedent("\n\t a\n\t\tb\n"), " a\n\tb");
});

test("empties lines of blanks only", () => {
  assert.is(dedent("\n    a\n  \n    b\n"), "a\n\nb");
  assert.is(dedent("\n   \n"), "");
  assert.is(dedent("\n"), "");
});

test("undoes any indentation of an unindented text", () => {
  const line = fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.stringMatching(/^[ \t]{0,6}$/), (lines, indent) => {
      assert.is(dedent(`\n${lines.map((text) => indent + text).join("\n")}\n${indent}`), lines.join("\n"));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test.run();
