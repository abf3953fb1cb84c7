import { test } from "uvu";
import * as assert from "uvu/assert";
import { endsInObject, endsInValue, textBetween } from "./in-value.ts";

test("the text between two points is cut out of its lines", () => {
  const lines = ["abcd", "efgh", "ijkl"];
  const between = (from: readonly [number, number], to: readonly [number, number]) =>
    textBetween(lines, { line: from[0], column: from[1] }, { line: to[0], column: to[1] });
  assert.is(between([1, 2], [1, 4]), "bc");
  assert.is(between([1, 3], [3, 2]), "cd\nefgh\ni");
  assert.is(between([1, 2], [1, 2]), "");
  assert.is(between([1, 3], [1, 2]), undefined);
  assert.is(between([2, 1], [1, 2]), undefined);
  assert.is(between([1, 1], [99, 1]), undefined);
  assert.is(textBetween(undefined, { line: 1, column: 1 }, { line: 1, column: 2 }), undefined);
});

test("a value ends where its brackets do", () => {
  for (const text of ["={{ CI: ", "={", " = {[{}, ", "={() =>\n f(", "="]) assert.ok(endsInValue(text), text);
  for (const text of ["", " b={", '="a" b={', "={{}} b={", "={a} b={", "=a "]) assert.not(endsInValue(text), text);
});

test("an object ends where its bracket closes, and others may follow in its list", () => {
  for (const text of [': "A", ', ": { b: [1] }, ", ": {\n  b: 1,\n  ", ", ", ": 1 },\n  { ", ": 1 }, { b: 1 }, { "])
    assert.ok(endsInObject(text), text);
  for (const text of [': "A" }, b: { ', ": 1 }] c={[{ ", ": 1 } }, { ", ": [1]] }"])
    assert.not(endsInObject(text), text);
});

test.run();
