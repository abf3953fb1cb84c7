import { test } from "uvu";
import * as assert from "uvu/assert";
import { meantDuration } from "./meant-duration.ts";

test("the units of people become those of Go", () => {
  for (const [text, meant] of [
    ["10 sec", "10s"],
    ["2 minutes", "2m"],
    ["10min", "10m"],
    ["1 hour 30 mins", "1h30m"],
    ["1h, 30m", "1h30m"],
    ["1.5 Hours", "1.5h"],
    ["1d", "24h"],
    ["2 weeks", "336h"],
    ["1d12h", "24h12h"],
    ["250 ms", "250ms"],
  ] as const) {
    assert.is(meantDuration(text), meant, text);
  }
});

test("what is right, or may be anything, is left", () => {
  for (const text of ["10s", "1h30m", "3600", "1.5", "soon", "5M", "1 constructor", "an hour", "-5 sec", "", "1y"]) {
    assert.is(meantDuration(text), undefined, text);
  }
});

test("a long text takes no long time", () => {
  assert.is(meantDuration(`${"1 s ".repeat(20_000)}!`), undefined);
  assert.is(meantDuration("1".repeat(50_000)), undefined);
});

test.run();
