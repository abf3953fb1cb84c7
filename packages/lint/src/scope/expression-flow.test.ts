import { test } from "uvu";
import * as assert from "uvu/assert";
import { flowOf } from "./expression-flow.ts";

const flow = (source: string, isQuoted = false) => flowOf(source, isQuoted).map((parts) => parts.join("."));

test("what becomes a part of the result flows", () => {
  assert.equal(flow("inputs.parameters.a"), ["inputs.parameters.a"]);
  assert.equal(flow('inputs.parameters["a-b"] + item'), ["inputs.parameters.a-b", "item"]);
  assert.equal(flow("sprig.trim(item) ?? workflow.name"), ["item", "workflow.name"]);
  assert.equal(flow("item == 'x' ? item.a : item.b"), ["item.a", "item.b"]);
  assert.equal(flow("[item.a][0]"), ["item.a"]);
  assert.equal(flow("let a = item; a"), ["item", "a"]);
});

test("what is compared, counted or encoded does not", () => {
  for (const source of [
    "item == 'a'",
    "not item",
    "asInt(item) + 1",
    "len(item)",
    "item matches 'a'",
    "-item",
    "toBase64(item)",
    "item / 2",
  ]) {
    assert.equal(flow(source), [], source);
  }
});

test("JSON is as good as encoded where it is a literal", () => {
  assert.equal(flow("toJson(item)"), ["item"]);
  assert.equal(flow("toJson(item)", true), []);
});

test("what is no expression has no flow", () => {
  assert.equal(flow("inputs..a"), []);
});

test.run();
