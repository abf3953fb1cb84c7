import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutBreaks } from "./without-breaks.ts";

test("white space around line breaks is one blank, and other white space stays", () => {
  assert.is(withoutBreaks("a  b \t\n\r\n\t c\n"), "a  b c ");
  const texts = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\r", "a", "\u00a0"), maxLength: 30 });
  fc.assert(
    fc.property(texts, (text) => {
      assert.is(withoutBreaks(text), text.replace(/[ \t]*[\n\r][ \t\n\r]*/g, " "));
    }),
    { seed: 44, numRuns: 2_000 },
  );
});

test("a megabyte of blanks is gone through once", () => {
  const text = `a${" ".repeat(1_000_000)}b\n`;
  assert.is(withoutBreaks(text).length, text.length);
});

test.run();
