import { test } from "uvu";
import * as assert from "uvu/assert";
import { resolvePlain } from "./plain-scalar.ts";

const all = (texts: string, expected: (text: string) => unknown): void => {
  for (const text of texts.split(" ")) assert.is(resolvePlain(text), expected(text), text);
};

test("the booleans and nulls of YAML 1.1, in the three ways to write them", () => {
  all("y Y yes Yes YES true True TRUE on On ON", () => true);
  all("n N no No NO false False FALSE off Off OFF", () => false);
  all("~ null Null NULL", () => null);
  assert.is(resolvePlain(""), null);
  all("yEs oN nUll nil none Y1 truex t f", (text) => text);
});

test("integers in four bases, with underscores anywhere", () => {
  all("17 +17 021 0o21 0O21 0x11 0X11 0b10001 1_7 1__7_ 0x_11 0_21 0b+10001", () => 17);
  all("-17 -021 -0o21 -0x11 -0b10001 -_17 0b-10001 0b_-10001", () => -17);
  all("0 00 -0 +0 0x0", () => 0);
  assert.ok(Object.is(resolvePlain("-0"), 0));
});

test("floats", () => {
  all("1.5 +1.5 1.50 15e-1 15E-1 0.15e+1 1_.5", () => 1.5);
  all(".5 5e-1 0.5 .5_0 .5_0e0_0", () => 0.5);
  all("08 8. 8.0 8e0 08.0", () => 8);
  all(".inf .Inf .INF +.inf", () => Infinity);
  all("-.inf -.Inf -.INF", () => -Infinity);
  for (const text of [".nan", ".NaN", ".NAN"]) assert.ok(Number.isNaN(resolvePlain(text)));
});

test("integers of more than 64 bits are floats when decimal and else text", () => {
  assert.is(resolvePlain("18446744073709551616"), 2 ** 64);
  assert.is(resolvePlain("0xffffffffffffffff"), 2 ** 64);
  assert.is(resolvePlain("-0x8000000000000000"), -(2 ** 63));
  all("0x1ffffffffffffffff -0x8000000000000001 0b1".concat("0".repeat(64)), (text) => text);
});

test("what other readers take for numbers or dates is text", () => {
  all("1:30 190:20:30.15 2024-01-01 2001-12-14t21:59:43.10-05:00 0x 0b 0o 0o8 0b2 1e 1e400 -1e400", (text) => text);
  all("+ - . .. -. +. ._5 _1 +.nan 1.5.2 1,000 a1 = << .5_ .5__0 .5_e1 +0b+1 0B+1 0b+", (text) => text);
});

test.run();
