import { formatYaml } from "@argotsx/yaml/write";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isWritten } from "./is-written.ts";

const workflow = (spec: unknown) => ({ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: {}, spec });
const isOwn = (value: unknown): boolean => isWritten(formatYaml([value]), [value]);

test("what argotsx writes is in the order of its components, and spelt as it spells", () => {
  const value = workflow({ entrypoint: "main", templates: [{ name: "main", container: { image: "a", args: ["b"] } }] });
  assert.ok(isOwn(value));
  assert.not(isWritten(`# by hand\n${formatYaml([value])}`, [value]));
});

test("another order is another hand's, however it is spelt", () => {
  assert.not(isOwn(workflow({ templates: [], entrypoint: "main" })));
  assert.not(isOwn(workflow({ templates: [{ name: "main", container: { args: ["b"], image: "a" } }] })));
});

test("other kinds, and keys that are free, have no order", () => {
  assert.ok(isOwn({ kind: "ConfigMap", apiVersion: "v1", metadata: { name: "a" } }));
  assert.ok(isOwn(workflow({ nodeSelector: { b: "1", a: "2" } })));
});

test("whatever is written is known, however it begins", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ depthSize: "medium" })), (data) => {
      const values = data.map((one) => ({ kind: "ConfigMap", data: one }));
      assert.ok(values.length === 0 || isWritten(formatYaml(values), values));
    }),
  );
  const long = { kind: "ConfigMap", data: Array.from({ length: 50 }, (_, index) => ({ a: [index] })) };
  const text = formatYaml([long]);
  assert.not(isWritten(text.replace("- 3\n", "- 4\n"), [long]));
  assert.not(isWritten(text.replace("- 49\n", "- 48\n"), [long]));
});

test.run();
