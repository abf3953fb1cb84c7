import { test } from "uvu";
import * as assert from "uvu/assert";
import { goEscaped, goJson } from "./go-json.ts";

test("fields stand in the order of Go's types, whatever the order of the manifest", () => {
  const template = { container: { args: ["b"], image: "a" }, name: "main" };
  const container = '{"image":"a","args":["b"],"resources":{}}';
  assert.is(
    goJson(template, "Template"),
    `{"name":"main","inputs":{},"outputs":{},"metadata":{},"container":${container}}`,
  );
});

test("what is always written is written within what is there, too", () => {
  const task = { name: "a", hooks: { exit: { template: "b" } } };
  assert.is(goJson(task, "DAGTask"), '{"name":"a","arguments":{},"hooks":{"exit":{"template":"b","arguments":{}}}}');
});

test("empty fields are left out, and objects of a type are not empty", () => {
  const template = { name: "", nodeSelector: {}, volumes: [], suspend: {} };
  assert.is(goJson(template, "Template"), '{"inputs":{},"outputs":{},"metadata":{},"suspend":{}}');
});

test("keys of maps and of free values are sorted", () => {
  assert.is(
    goJson({ withItems: [{ b: 1, a: { d: 2, c: 3 } }] }, "DAGTask"),
    '{"arguments":{},"withItems":[{"a":{"c":3,"d":2},"b":1}]}',
  );
});

test("texts are escaped as Go does", () => {
  assert.is(goEscaped('a<b>&"\n\u2028'), 'a\\u003cb\\u003e\\u0026\\"\\n\\u2028');
});

test.run();
