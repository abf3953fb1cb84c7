import { test } from "uvu";
import * as assert from "uvu/assert";
import { anyStringText } from "./any-string.ts";

// The texts are those of Go's FormatFloat(value, 'f', -1, 64).
test("a number is its shortest digits without an exponent", () => {
  const texts: readonly (readonly [number, string])[] = [
    [3, "3"],
    [-1.5, "-1.5"],
    [1e20, "100000000000000000000"],
    [1e21, "1000000000000000000000"],
    [-1.0000000000000001e23, "-100000000000000010000000"],
    [1e-6, "0.000001"],
    [1e-7, "0.0000001"],
    [-1.23e-7, "-0.000000123"],
    [2 ** 53 + 2, "9007199254740994"],
    [2 ** 64, "18446744073709552000"],
    [0, "0"],
    [-0, "-0"],
  ];
  for (const [value, text] of texts) assert.is(anyStringText(value), text);
});

test("texts and booleans are themselves", () => {
  assert.is(anyStringText("1.10"), "1.10");
  assert.is(anyStringText(""), "");
  assert.is(anyStringText(true), "true");
  assert.is(anyStringText(false), "false");
});

test("what is no value has no text", () => {
  for (const value of [null, undefined, [], {}, Number.NaN, Infinity]) assert.is(anyStringText(value), undefined);
});

test.run();
