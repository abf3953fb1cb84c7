import { test } from "uvu";
import * as assert from "uvu/assert";
import { columnsOf, visible } from "./visible.ts";

test("what would drive a terminal is shown instead", () => {
  assert.is(visible("a\u001b[31mb\u0007"), "a␛[31mb␇");
  assert.is(visible("\u009b\u202e\u2066x"), "���x");
  assert.is(visible("a\tb\nc"), "a    b\nc");
  assert.is(visible("größe 漢字 😀"), "größe 漢字 😀");
});

test("columns are those of a terminal", () => {
  assert.is(columnsOf("abc"), 3);
  assert.is(columnsOf("漢字"), 4);
  assert.is(columnsOf("😀"), 2);
  assert.is(columnsOf("e\u0301é"), 2);
});

test.run();
