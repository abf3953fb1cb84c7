import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { replaceTags } from "./replace-tags.ts";

test("each tag is replaced, from its braces to the next that close", () => {
  const seen: string[] = [];
  const made = replaceTags("a{{b}} {{ {{c}}}} {{\n}}{{d", (tag, inside) => {
    seen.push(inside);
    return `<${tag.length}>`;
  });
  assert.equal([made, seen], ["a<5> <8>}} <5>{{d", ["b", " {{c", "\n"]]);
});

test("what a regular expression takes for tags is replaced", () => {
  const texts = fc.string({ unit: fc.constantFrom("{", "}", "{{", "}}", "a", "\n", "="), maxLength: 40 });
  fc.assert(
    fc.property(texts, (text) => {
      assert.is(
        replaceTags(text, (tag, inside) => `<${inside}|${tag}>`),
        text.replaceAll(/\{\{(.*?)\}\}/gs, (tag, inside: string) => `<${inside}|${tag}>`),
      );
    }),
    { seed: 20, numRuns: 2_000 },
  );
});

test("a megabyte of braces that nothing closes is looked through once", () => {
  const text = "{{".repeat(500_000);
  assert.is(
    replaceTags(text, () => "x"),
    text,
  );
});

test.run();
