import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fnv1a, generatedName, isCutGenerateName, podName, podNameLength } from "./pod-name.ts";

test("the hash is FNV-1a", () => {
  assert.is(fnv1a(""), 0x811c9dc5);
  assert.is(fnv1a("a"), 0xe40c292c);
  assert.is(fnv1a("foobar"), 0xbf9cf968);
  assert.is(fnv1a("é"), fnv1a("é"));
  assert.is.not(fnv1a("é"), fnv1a("\u00e8"));
});

test("a pod is named after its workflow and template", () => {
  assert.is(podName("hello", "main", "hello"), "hello");
  assert.is(podName("hello", "print", "hello.a"), `hello-print-${fnv1a("hello.a")}`);
});

test("no name is longer than what is said, nor than 253", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 140 });
  fc.assert(
    fc.property(name, name, fc.string(), (workflow, template, node) => {
      const { length, isCut } = podNameLength(workflow, template);
      const made = podName(workflow, template, `${workflow}.${node}`);
      assert.ok(made.length <= length && length <= 253);
      assert.is(made.startsWith(`${workflow}-${template}-`), !isCut);
    }),
  );
});

test("Kubernetes keeps 58 characters of what it completes", () => {
  assert.is(generatedName("hello-"), "hello-xxxxx");
  assert.is(generatedName("a".repeat(70)).length, 63);
  assert.not(isCutGenerateName("a".repeat(58)));
  assert.ok(isCutGenerateName("a".repeat(59)));
});

test.run();
