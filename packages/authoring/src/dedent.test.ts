import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { dedent } from "./dedent.ts";
import { dedentText } from "./dedent-text.ts";

test("drops the first line break, the common indentation and the last line", () => {
  assert.is(dedentText("\n    a\n      b\n\n    c\n  "), "a\n  b\n\nc");
});

test("leaves a text alone that does not begin with a line break", () => {
  assert.is(dedentText("  a\n    b\n"), "  a\n    b\n");
  assert.is(dedentText("one line"), "one line");
  assert.is(dedentText(""), "");
});

test("keeps a last line break that is the author's", () => {
  assert.is(dedentText("\n  a\n\n"), "a\n");
});

test("makes every line end of an indented text LF, and leaves those of others alone", () => {
  assert.is(dedentText("\r\n  a\r\n  b\r\n"), "a\nb");
  assert.is(dedentText("\r  a\r  b\r"), "a\nb");
  assert.is(dedentText("a\r\nb\rc"), "a\r\nb\rc");
});

test("treats tabs and blanks as different", () => {
  assert.is(dedentText("\n\ta\n  b\n"), "\ta\n  b");
  assert.is(dedentText("\n\t a\n\t\tb\n"), " a\n\tb");
});

test("lines of blanks only lose no more than the common indentation", () => {
  assert.is(dedentText("\n    a\n  \n      \n    b\n"), "a\n\n  \nb");
  assert.is(dedentText("\n   \n"), "   ");
  assert.is(dedentText("\n"), "");
});

test("undoes any indentation of an unindented text", () => {
  const line = fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.stringMatching(/^[ \t]{0,6}$/), (lines, indent) => {
      assert.is(dedentText(`\n${lines.map((text) => indent + text).join("\n")}\n${indent}`), lines.join("\n"));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("as a tag it leaves alone what is put in", () => {
  const lines = "x\n    y";
  assert.is(
    dedent`
      a ${lines}
        b ${1}${2}
    `,
    "a x\n    y\n  b 12",
  );
  assert.is(dedent`one line`, "one line");
  const mark = "\ue000";
  assert.is(dedent`${mark}-${1}`, `${mark}-1`);
});

test("as a tag it keeps backslashes", () => {
  assert.is(dedent`printf 'a\tb\n' | sed 's/\./_/' | grep '\d'`, "printf 'a\\tb\\n' | sed 's/\\./_/' | grep '\\d'");
  assert.is(dedent`echo \`date\` \${HOME}`, ["echo `date` $", "HOME}"].join("{"));
});

test.run();
