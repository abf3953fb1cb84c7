import { test } from "uvu";
import * as assert from "uvu/assert";
import { meantQuantity } from "./meant-quantity.ts";

test("the units of people become those of Kubernetes", () => {
  for (const [text, meant] of [
    ["1GB", "1G"],
    ["0.5 cores", "0.5"],
    ["512 mb", "512M"],
    ["2 Gi", "2Gi"],
    ["2gib", "2Gi"],
    ["100 m", "100m"],
    ["64K", "64k"],
    ["250 millicores", "250m"],
  ] as const) {
    assert.is(meantQuantity(text), meant, text);
  }
});

test("what is right, or may be anything, is left", () => {
  for (const text of ["1Gi", "1", "much", "1 lot", "{{inputs.parameters.m}}", "", "constructor"]) {
    assert.is(meantQuantity(text), undefined, text);
  }
  assert.is(meantQuantity("1 constructor"), undefined);
});

test.run();
